import Diagnostics
import Markdown
import PromiseModel
import Source

/// Finds the commitments, groups and aims of a promise document, and what they inherit.
struct CommitmentReader {
  let blocks: [Block]
  let file: String
  var log: DiagnosticLog
  private(set) var drafts: [CommitmentDraft] = []

  /// What holds for the blocks inside a block.
  private struct Scope {
    var by: NameList?
    var focus: NameList?
    /// Said by a block without an id: what its items are.
    var isAim: Bool?
    /// The nearest commitment or aim around.
    var parent: Int?
  }
  private var scopes: [Scope] = []

  private enum Kind: String, CaseIterable {
    case commitment, aim
  }

  /// What belongs to a commitment and to nothing else.
  private static let commitmentKeys = ["at-least", "at-most", "unit", "per", "due"]

  init(_ markdown: MarkdownDocument, file: String, log: DiagnosticLog) {
    blocks = markdown.blocks
    self.file = file
    self.log = log
    for index in blocks.indices { read(index) }
  }

  private mutating func read(_ index: Int) {
    let block = blocks[index]
    let around = block.enclosing.map { scopes[$0] } ?? Scope()
    var attributes = AttributeReader(block, file: file)
    let by = attributes.names("by", &log) ?? around.by
    let focus = attributes.names("focus", &log) ?? around.focus
    let kind = attributes.choice("kind", of: Kind.allCases, &log)
    var scope = around
    guard let id = block.id, let isAim = isAim(kind?.value, block, around) else {
      // A block without an id, or a heading whose id is only an anchor: it gives what is below it.
      attributes.finish(elsewhere: Self.commitmentKeys, &log)
      scope.by = by
      scope.focus = focus
      if block.id == nil, let kind { scope.isAim = kind.value == .aim }
      scopes.append(scope)
      return
    }
    let target = target(&attributes)
    drafts.append(
      CommitmentDraft(
        anchor: id, isAim: isAim, block: index, by: by, focus: focus, target: target,
        unit: attributes.unit(&log)?.value, due: attributes.date("due", &log), parent: around.parent))
    attributes.finish(&log)
    scope.parent = drafts.count - 1
    // A list item and a heading give what they say to what is in them; a paragraph holds nothing.
    if block.kind != .paragraph {
      scope.by = by
      scope.focus = focus
    }
    scopes.append(scope)
  }

  /// Whether a block with an id is an aim or a commitment; nil for a heading that is only an anchor.
  private func isAim(_ kind: Kind?, _ block: Block, _ around: Scope) -> Bool? {
    if let kind { return kind == .aim }
    if block.isHeading { return nil }
    return around.isAim ?? false
  }

  private mutating func target(_ attributes: inout AttributeReader) -> Target? {
    let least = attributes.quantity("at-least", &log)
    let most = attributes.quantity("at-most", &log)
    let rate = attributes.choice("per", of: Rate.allCases, &log)
    switch (least, most) {
    case (let least?, let most?):
      if most.value < least.value { log.report(.targetUpsideDown, at: origin(most.place)) }
      return Target(.between(least.value, most.value), per: rate?.value)
    case (let least?, nil): return Target(.atLeast(least.value), per: rate?.value)
    case (nil, let most?): return Target(.atMost(most.value), per: rate?.value)
    case (nil, nil):
      if let rate { log.report(.rateWithoutTarget, at: origin(rate.place)) }
      return nil
    }
  }

  private func origin(_ place: Place) -> Origin { Origin(file: file, place: place) }
}
