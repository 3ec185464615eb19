import Edition
import PromiseModel
import Templates

/// Commitments by how it went with them, a row of counts for each of several things: as bars for
/// `partials/status-chart.mustache`, and as the table that says the same.
struct StatusChart {
  struct Row {
    let name: String
    /// Of the page that the row tells of.
    var address: String?
    let counts: YearSummary.Row
  }

  let rows: [Row]
  private let kinds: [CountKind]
  /// Of a time that is over.
  let isPast: Bool

  static let form = PageForm<StatusChart>([
    // Only what stands in it needs its pattern.
    .record("shows", of: shown) { chart, _ in chart },
    .list("bars", of: bar) { chart, _ in chart.bars },
    .list("legend", of: StatusRecord.form) { chart, view in
      chart.kinds.map { StatusRecord(key: $0.key, word: $0.word(view.words, isPast: chart.isPast)) }
    },
  ])

  private static let shown = PageForm<StatusChart>(
    Status.allCases.map { status in
      .flag(status.rawValue) { chart, _ in chart.statuses.contains(status) }
    })

  private static let bar = PageForm<Bar>([
    .text("name") { bar, _ in bar.name },
    .list("parts", of: part) { bar, _ in bar.parts },
  ])

  private static let part = PageForm<Part>([
    .text("key") { part, _ in part.kind.key },
    .text("start") { part, _ in part.start.percent },
    .text("length") { part, _ in part.length.percent },
    // Where there is room for it.
    .text("number") { part, view in part.hasRoomForFigure ? view.formats.number(part.number) : nil },
  ])

  /// Statuses that nothing has are left out; nil where there is nothing to count.
  init?(_ rows: [Row], isPast: Bool) {
    self.rows = rows
    self.isPast = isPast
    kinds = CountKind.all.filter { kind in rows.contains { kind.count($0.counts).number > 0 } }
    if kinds.isEmpty { return nil }
  }

  /// Those that any of its commitments has.
  private var statuses: [Status] {
    kinds.compactMap { kind in if case .status(let status) = kind { status } else { nil } }
  }

  var meanings: [StatusMeaningRecord] { StatusMeaningRecord.all(statuses, isPast: isPast) }

  /// The same as a table.
  /// - `withShares`: of what is followed up in each row.
  func table(_ view: Viewpoint, withShares: Bool = false) -> CountTable {
    CountTable(
      columns: kinds.map { $0.word(view.words, isPast: isPast) },
      rows: rows.map { row in
        CountTable.Row(
          name: row.name, address: row.address,
          counts: kinds.map { view.formats.number($0.count(row.counts)) },
          shares: withShares ? kinds.map { $0.share(in: row.counts, view) } : [])
      })
  }
}

// MARK: - Bars

extension StatusChart {
  private struct Bar {
    let name: String
    let parts: [Part]
  }

  private struct Part {
    let kind: CountKind
    let number: Int
    let start: Share
    let length: Share

    /// On the narrowest screens a digit is some thirtieth of a bar.
    var hasRoomForFigure: Bool { length.permille >= 30 + 30 * String(number).utf8.count }
  }

  /// As long as there are commitments: so years can be held against each other.
  private var bars: [Bar] {
    let longest = rows.map { length(of: $0) }.max() ?? 0
    return rows.map { Bar(name: $0.name, parts: parts(of: $0, longest: longest)) }
  }

  private func length(of row: Row) -> Int {
    row.counts.total.number + row.counts.withoutFollowUp.number
  }

  private func parts(of row: Row, longest: Int) -> [Part] {
    var counted = 0
    return kinds.compactMap { kind in
      let start = Share(counted, of: longest)
      let number = kind.count(row.counts).number
      counted += number
      let length = Share(permille: Share(counted, of: longest).permille - start.permille)
      return length.permille > 0 ? Part(kind: kind, number: number, start: start, length: length) : nil
    }
  }
}

extension Viewpoint {
  /// Years in a chart: where a report on a part of them counts, it says so.
  func name(ofYears years: String, _ counts: YearSummary.Row) -> String {
    guard counts.interim > 0 else { return years }
    let word: YearWord = counts.interim == counts.total.number ? .onlyInterim : .withInterim
    return words(word, ["years": years])
  }
}

/// What a commitment is counted as.
private enum CountKind {
  case status(Status)
  case withoutFollowUp

  static let all = Status.allCases.map(CountKind.status) + [.withoutFollowUp]

  var key: String {
    switch self {
    case .status(let status): status.rawValue
    case .withoutFollowUp: "without"
    }
  }

  func word(_ words: Words, isPast: Bool) -> String {
    switch self {
    case .status(let status): words.record(status, isPast: isPast).word
    case .withoutFollowUp: words[YearWord.withoutFollowUp]
    }
  }

  func share(in row: YearSummary.Row, _ view: Viewpoint) -> String? {
    switch self {
    case .status(let status): view.share(row[status], of: row.total)
    case .withoutFollowUp: nil
    }
  }

  func count(_ row: YearSummary.Row) -> YearSummary.Count {
    switch self {
    case .status(let status): row[status]
    case .withoutFollowUp: row.withoutFollowUp
    }
  }
}
