import Edition
import PromiseModel
import SafeHTML
import Templates

/// What was promised and what came of it, where a follow-up's author tells of it: `partials/outcome-block.mustache`.
struct OutcomeBlock {
  let row: OutcomeRow
  /// What was promised, with the abbreviations that nothing above explains.
  let promised: HTML
  /// Parts of a group that it tells of as well.
  let parts: [OutcomeRow]
  /// How its bar is read, as far as that is not said above.
  let key: BarKey?

  static let template = PageTemplate<OutcomeBlock>(
    "partials/outcome-block",
    [
      .record("row", of: OutcomeRow.form) { block, _ in block.row },
      .html("promised") { block, _ in block.promised },
      .text("arithmetic") { block, view in block.row.arithmetic(view) },
      .record("bar", of: ResultBar.form) { block, _ in block.row.bar },
      .record("key", of: BarKey.form) { block, _ in block.key },
      .list("parts", of: OutcomeRow.form) { block, _ in block.parts },
    ])
}

/// What has to be said of a bar that no bar above it has had said, for `partials/result-key.mustache`.
struct BarKey {
  fileprivate enum Part: Hashable { case bar, unsure, ceiling, excess }
  private let parts: Set<Part>

  static let form = PageForm<BarKey>([
    .flag("isFirst") { key, _ in key.parts.contains(.bar) },
    .flag("hasUnsure") { key, _ in key.parts.contains(.unsure) },
    .flag("hasCeiling") { key, _ in key.parts.contains(.ceiling) },
    .flag("hasExcess") { key, _ in key.parts.contains(.excess) },
  ])

  /// Nil where nothing is left to say.
  /// - `said`: of the bars above.
  fileprivate init?(_ bar: ResultBar?, _ said: inout Set<Part>) {
    guard let bar else { return nil }
    var parts: Set<Part> = [.bar]
    if bar.unsure != nil { parts.insert(.unsure) }
    if bar.ceiling != nil { parts.insert(.ceiling) }
    if bar.excess != nil { parts.insert(.excess) }
    self.parts = parts.subtracting(said)
    said.formUnion(parts)
    if self.parts.isEmpty { return nil }
  }
}

extension Viewpoint {
  /// The text of a follow-up with what was promised and what came of it in its places.
  func proseWithOutcomes(of id: FollowUp.ID, _ rows: [OutcomeRow]) -> HTML? {
    let followUp = site[id]
    var told = [OutcomeRow?](repeating: nil, count: followUp.prose.ids.count)
    for (row, outcome) in zip(rows, followUp.outcomes) {
      if let outcome { told[outcome.excerpt.block] = row }
    }
    var said: Set<BarKey.Part> = []
    let keys = told.map { row in BarKey(row?.bar, &said) }
    // What the text itself explains is not explained again in what it was promised as.
    var seen: Set<Glossary.Number> = []
    let text = prose(followUp.prose, of: .followUp(id)).explaining(&seen)
    let promised = told.map { row in
      row.map { edition.abbreviations.glossary.explained($0.commitment.excerpt.name, &seen) }
    }
    return text.whole { number in
      told[number].map { row in
        let parts = rows.filter { $0.judged?.inheritedFrom == row.id }
        let block = OutcomeBlock(row: row, promised: promised[number] ?? .empty, parts: parts, key: keys[number])
        return edition.templates[OutcomeBlock.template].html(block, self)
      }
    }
  }
}
