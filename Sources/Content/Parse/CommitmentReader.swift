import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Finds the commitments, groups and aims of a promise document, and what they inherit.
struct CommitmentReader {
  private let body: DocumentBody
  private let period: Period?
  private var drafts: [CommitmentDraft] = []

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

  static func read(_ body: DocumentBody, of period: Period?, _ log: inout DiagnosticLog) -> [CommitmentDraft] {
    var reader = CommitmentReader(body, of: period)
    for index in body.markdown.blocks.indices { reader.read(index, &log) }
    return reader.drafts
  }

  private init(_ body: DocumentBody, of period: Period?) {
    self.body = body
    self.period = period
  }

  private mutating func read(_ index: Int, _ log: inout DiagnosticLog) {
    let block = body.markdown.blocks[index]
    let around = block.enclosing.map { scopes[$0] } ?? Scope()
    var attributes = AttributeReader(block, file: body.file)
    let ownBy = attributes.names("by", &log)
    let by = ownBy ?? around.by
    let focus = attributes.names("focus", &log) ?? around.focus
    let kind = attributes.choice("kind", of: Kind.allCases, &log)
    var scope = around
    guard let id = block.id, let isAim = isAim(kind?.value, block, around) else {
      // A block without an id, or a heading whose id is only an anchor: it gives what is below it.
      attributes.finish(elsewhere: AttributeKeys.commitment, &log)
      scope.by = by
      scope.focus = focus
      if block.id == nil, let kind { scope.isAim = kind.value == .aim }
      scopes.append(scope)
      return
    }
    let (target, unit) = measure(&attributes, block, &log)
    if target != nil, attributes.place(of: "unit") == nil {
      let place = attributes.place(of: "at-least") ?? attributes.place(of: "at-most") ?? id.place
      log.report(.targetWithoutUnit, at: body.origin(place), ["id": id.value])
    }
    // How often it is meant is not known where `per` can't be read.
    if let target, target.rate != nil || attributes.place(of: "per") == nil { check(target, unit, block, attributes, &log) }
    let due = attributes.date("due", &log)
    if let due, isWithin(due.value), let said = DueAgainstText.contradiction(of: due.value, in: block.text) {
      log.report(.dueAgainstText, at: body.origin(due.place), ["said": said, "date": due.value.iso])
    }
    drafts.append(
      CommitmentDraft(
        anchor: id, isAim: isAim, block: index, by: by, ownsGivers: ownBy != nil, focus: focus, target: target, unit: unit,
        namesUnit: attributes.place(of: "unit") != nil, due: due, parent: around.parent))
    attributes.finish(elsewhere: AttributeKeys.outcome, &log)
    scope.parent = drafts.count - 1
    // A list item and a heading give what they say to what is in them; a paragraph holds nothing.
    if block.kind != .paragraph {
      scope.by = by
      scope.focus = focus
    }
    scopes.append(scope)
  }

  /// Whether a day is one of the promise's: of others that is told.
  private func isWithin(_ due: PartialDate) -> Bool {
    guard let period else { return false }
    return due.last >= period.first && period.last.map { due.first <= $0 } != false
  }

  /// Whether the target is the one that the text says.
  private func check(
    _ target: Target, _ unit: MeasureUnit?, _ block: Block, _ attributes: AttributeReader, _ log: inout DiagnosticLog
  ) {
    let said = SaidFigures(block.text, unit: unit)
    if let unit, let mistake = UnitAgainstText.mistake(of: unit, for: target, in: block.text, said) {
      return log.report(
        mistake.code, at: body.origin(attributes.place(of: "unit") ?? block.place),
        ["said": mistake.said, "unit": unit.plural],
        suggestion: mistake.suggestion.map { $0.contains(",") ? attributes.quoted($0, for: "unit") : $0 })
    }
    guard let said = FiguresAgainstText.contradiction(of: target, in: said, period?.days) else { return }
    let keys = ["at-least", "at-most", "per"]
    let place = keys.compactMap(attributes.place).first ?? block.place
    log.report(
      .targetAgainstText, at: body.origin(place), ["said": said, "target": attributes.written(keys)])
  }

  /// Whether a block with an id is an aim or a commitment; nil for a heading that is only an anchor.
  private func isAim(_ kind: Kind?, _ block: Block, _ around: Scope) -> Bool? {
    if let kind { return kind == .aim }
    if block.isHeading { return nil }
    return around.isAim ?? false
  }

  private func measure(
    _ attributes: inout AttributeReader, _ block: Block, _ log: inout DiagnosticLog
  ) -> (target: Target?, unit: MeasureUnit?) {
    let least = attributes.quantity("at-least", &log)
    let most = attributes.quantity("at-most", &log)
    let rate = attributes.choice("per", of: Rate.allCases, &log)
    let unit = attributes.unit(&log)?.value
    for figure in [least, most].compactMap(\.self)
    where unit?.isPercent == true && figure.value > Quantity(100) && !SaidWords.ofChange(in: block.text) {
      log.report(.shareAboveWhole, at: body.origin(figure.place), ["value": figure.value.written])
    }
    if let least, least.value == .zero { log.report(.targetOfNothing, at: body.origin(least.place)) }
    if let rate, unit?.isPercent == true { log.report(.rateOfShare, at: body.origin(rate.place)) }
    switch (least, most) {
    case (let least?, let most?):
      if most.value < least.value { log.report(.targetUpsideDown, at: body.origin(most.place)) }
      return (Target(.between(least.value, most.value), per: rate?.value), unit)
    case (let least?, nil): return (Target(.atLeast(least.value), per: rate?.value), unit)
    case (nil, let most?): return (Target(.atMost(most.value), per: rate?.value), unit)
    case (nil, nil):
      if let rate, !["at-least", "at-most"].contains(where: { attributes.place(of: $0) != nil }) {
        log.report(.rateWithoutTarget, at: body.origin(rate.place))
      }
      return (nil, unit)
    }
  }
}
