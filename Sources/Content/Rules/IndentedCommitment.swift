import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// A point that is indented by mistake becomes a part of the one above it, which is then no commitment of its own.
///
/// What leads in to its parts is a part of a sentence, or ends in a colon, and promises no more than they do.
struct IndentedCommitment {
  let body: DocumentBody
  let commitments: [CommitmentDraft]

  func check(_ log: inout DiagnosticLog) {
    for (index, group) in commitments.enumerated() {
      // A group stands right before its parts.
      guard index + 1 < commitments.count, commitments[index + 1].parent == index else { continue }
      let parts = commitments[(index + 1)...].prefix { ($0.parent ?? -1) >= index }.filter { $0.parent == index }
      guard isBeside(group, parts[0]), isWhole(group) ? isSlip(group, parts) : isOwnPromise(group, parts) else { continue }
      log.report(
        .commitmentInAnother, at: body.origin(block(parts[0]).place), ["id": parts[0].anchor.value, "group": group.anchor.value],
        related: [body.origin(block(group).place)])
    }
  }

  private func block(_ draft: CommitmentDraft) -> Block { body.markdown.blocks[draft.block] }

  /// Whether a point is a sentence of its own.
  private func isWhole(_ group: CommitmentDraft) -> Bool { block(group).text.utf8.last.map(".!".utf8.contains) == true }

  /// Whether two count the same; nil where one of them does not say what.
  private func counts(_ part: CommitmentDraft, what group: CommitmentDraft) -> Bool? {
    group.unit.flatMap { unit in part.unit.map { $0 == unit } }
  }

  /// Whether the first part of a point stands right below it.
  private func isBeside(_ group: CommitmentDraft, _ part: CommitmentDraft) -> Bool {
    let (outer, inner) = (block(group), block(part))
    guard !group.isAim, outer.kind == .listItem, inner.kind == .listItem, inner.enclosing == group.block, !inner.goesOnFromLeadIn,
      outer.lead.upperBound <= inner.extent.lowerBound
    else { return false }
    // Another paragraph between them is meant to lead in.
    return !body.markdown.markup.html.bytes[outer.lead.upperBound..<inner.extent.lowerBound].holds("<p>")
  }

  private func isSlip(_ group: CommitmentDraft, _ parts: [CommitmentDraft]) -> Bool {
    let promisesItself = group.target != nil || group.unit != nil || group.due != nil
    return promisesItself || parts.count == 1 && isSentence(group) || parts.contains { gives($0, what: group) }
  }

  /// Whether a point without a full stop promises something else than its parts, and is a sentence beside theirs.
  private func isOwnPromise(_ group: CommitmentDraft, _ parts: [CommitmentDraft]) -> Bool {
    if counts(parts[0], what: group) == false { return true }
    guard block(group).text.utf8.last != UInt8(ascii: ":"), isSentence(group), parts.allSatisfy(isSentence) else { return false }
    // Parts of a sum count what it does.
    return group.target != nil && parts.allSatisfy { counts($0, what: group) != true } || parts.allSatisfy { gives($0, what: group) }
  }

  private func isSentence(_ draft: CommitmentDraft) -> Bool { block(draft).text.split(separator: " ").count > 2 }

  /// Whether a part is given by somebody who does not give the group.
  private func gives(_ part: CommitmentDraft, what group: CommitmentDraft) -> Bool {
    guard let own = part.by, let all = group.by else { return false }
    return !Self.givers(own).isSubset(of: Self.givers(all))
  }

  private static func givers(_ list: NameList) -> Set<String> {
    Set(list.names.flatMap { $0.value == "both" ? ["police", "municipality"] : [$0.value] })
  }
}
