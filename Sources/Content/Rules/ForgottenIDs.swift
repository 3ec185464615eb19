import Diagnostics
import Markdown
import Source

/// What was meant for commitments and holds none, since the ids were forgotten: a heading that gives, and a section whose
/// like has ids.
struct ForgottenIDs {
  private let body: DocumentBody
  private let blocks: [Block]
  private let commitments: [CommitmentDraft]
  /// The blocks that a commitment stands in.
  private let giving: Set<Int>

  init(body: DocumentBody, commitments: [CommitmentDraft]) {
    self.body = body
    blocks = body.markdown.blocks
    self.commitments = commitments
    var giving: Set<Int> = []
    for commitment in commitments {
      var around = blocks[commitment.block].enclosing
      while let block = around, giving.insert(block).inserted { around = blocks[block].enclosing }
    }
    self.giving = giving
  }

  /// A promise without any is told of as such; and what can't be read may have been an id.
  func check(_ log: inout DiagnosticLog) {
    guard !commitments.isEmpty, body.markdown.isWhole, !body.markdown.hasStrayAttributes else { return }
    checkAttributes(&log)
    checkSections(&log)
  }

  // MARK: What holds for nothing

  private static let keys = AttributeKeys.given + AttributeKeys.focus

  private func checkAttributes(_ log: inout DiagnosticLog) {
    let own = Set(commitments.lazy.map(\.block))
    for (index, block) in blocks.enumerated() where !own.contains(index) && !giving.contains(index) {
      let given = block.attributes.first { Self.keys.contains($0.key.value) }
      if let given { log.report(.attributesHoldForNothing, at: body.origin(given.key.place), ["key": given.key.value]) }
    }
  }

  // MARK: Sections

  private func checkSections(_ log: inout DiagnosticLog) {
    let lists = listsBelowHeadings
    let withIDs = lists.filter { $0.list.itemsWithID > 0 }.map(\.heading)
    guard !withIDs.isEmpty else { return }
    let alike = Dictionary(grouping: withIDs) { [blocks[$0].enclosing, blocks[$0].level] }
    for (list, heading) in lists where list.itemsWithID == 0 && list.place.column == 1 && !giving.contains(heading) {
      guard blocks[heading].id == nil,
        Self.saysPromise(blocks[heading].text.lowercased()),
        let other = alike[[blocks[heading].enclosing, blocks[heading].level]]?.first
      else { continue }
      log.report(
        .sectionWithoutIDs, at: body.origin(list.place), ["heading": blocks[heading].text, "other": blocks[other].text],
        related: [body.origin(blocks[other].place)])
    }
  }

  /// The lists that stand below a heading, and which that is.
  private var listsBelowHeadings: [(list: ListSummary, heading: Int)] {
    var next = 0
    var heading: Int?
    return body.markdown.lists.compactMap { list in
      while next < blocks.count, blocks[next].place < list.place {
        if blocks[next].isHeading { heading = next }
        next += 1
      }
      return heading.map { (list, $0) }
    }
  }

  /// Only such a heading: what else stands in a list beside the commitments is as often background.
  private static func saysPromise(_ heading: String) -> Bool {
    heading.contains("lovar") || ["polisen", "kommunen", "gemensamt", "tillsammans"].contains(heading)
  }
}

extension Block {
  fileprivate var level: Int? { if case .heading(let level) = kind { level } else { nil } }
}
