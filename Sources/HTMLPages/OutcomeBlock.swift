import Edition
import PromiseModel
import SafeHTML
import Templates

/// What was promised and what came of it, where a follow-up's author tells of it: `partials/outcome-block.mustache`.
struct OutcomeBlock {
  let row: OutcomeRow
  /// Parts of a group that it tells of as well.
  let parts: [OutcomeRow]
  /// How bars are read, below the first of them.
  let key: BarKey?

  static let template = PageTemplate<OutcomeBlock>(
    "partials/outcome-block",
    [
      .record("row", of: OutcomeRow.form) { block, _ in block.row },
      .text("arithmetic") { block, view in block.row.arithmetic(view) },
      .record("bar", of: ResultBar.form) { block, _ in block.row.bar },
      .record("key", of: BarKey.form) { block, _ in block.key },
      .list("parts", of: OutcomeRow.form) { block, _ in block.parts },
    ])
}

/// What the bars of a page need said of them, for `partials/result-key.mustache`.
struct BarKey {
  private let bars: [ResultBar]

  static let form = PageForm<BarKey>([
    .flag("hasCeilings") { key, _ in key.bars.contains { $0.ceiling != nil } },
    .flag("hasExcess") { key, _ in key.bars.contains { $0.excess != nil } },
  ])

  init(_ rows: [OutcomeRow]) { bars = rows.compactMap(\.bar) }
}

extension Viewpoint {
  /// The text of a follow-up with what was promised and what came of it in its places.
  func proseWithOutcomes(of id: FollowUp.ID, _ rows: [OutcomeRow]) -> HTML? {
    let followUp = site[id]
    var told = [OutcomeRow?](repeating: nil, count: followUp.prose.ids.count)
    for (row, outcome) in zip(rows, followUp.outcomes) {
      if let outcome { told[outcome.excerpt.block] = row }
    }
    let firstBar = told.firstIndex { $0?.bar != nil }
    return prose(followUp.prose, of: .followUp(id)).whole { number in
      told[number].map { row in
        let parts = rows.filter { $0.judged?.inheritedFrom == row.id }
        let block = OutcomeBlock(row: row, parts: parts, key: number == firstBar ? BarKey(rows) : nil)
        return edition.templates[OutcomeBlock.template].html(block, self)
      }
    }
  }
}
