import Diagnostics
import Markdown
import Source

/// Nothing is promised twice by the same in the same words: it would be counted twice.
enum RepeatedCommitment {
  /// Each is held against those before it.
  private static let most = 200

  static func check(_ commitments: [CommitmentDraft], _ body: DocumentBody, _ log: inout DiagnosticLog) {
    let blocks = body.markdown.blocks
    for (index, commitment) in commitments.enumerated().prefix(most) where !commitment.isAim && !blocks[commitment.block].isHeading {
      let text = blocks[commitment.block].text
      let same = commitments[..<index].first { other in
        let words = blocks[other.block].text
        return words.utf8.count == text.utf8.count && words == text && isAlike(commitment, other)
      }
      guard let same, !text.isEmpty else { continue }
      log.report(
        .commitmentTwice, at: body.origin(blocks[commitment.block].place), ["id": commitment.anchor.value, "other": same.anchor.value])
    }
  }

  /// Of each giver, in each place and of each subject the same may be promised.
  private static func isAlike(_ one: CommitmentDraft, _ other: CommitmentDraft) -> Bool {
    one.by?.names.map(\.value) == other.by?.names.map(\.value) && one.focus?.names.map(\.value) == other.focus?.names.map(\.value)
      && one.parent == other.parent && one.due?.value == other.due?.value
  }
}
