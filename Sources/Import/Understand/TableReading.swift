/// A table of measures: which column says what is done, and which by whom.
struct TableReading {
  /// Of each row: what of it is promised, and what else it says.
  private(set) var rows: [(deeds: [Part], rest: String)?]

  private static let deeds = Phrases("åtgärd*", "aktivitet*", "insats*", "löfte*", "medborgarlöfte*", "åtagande*", "vad", "vad ska göras", "vad gör vi", "det här gör vi", "det här lovar vi", "vi lovar", "vad vi lovar", "vad vi gör")
  private static let who = Phrases("ansvarig*", "ansvar", "vem", "utförs av", "utförare", "vem gör", "vem ansvarar", "aktör*", "part", "huvudansvarig*", "av vem")

  /// Whether a row is the headings of a table of measures.
  static func isHead(_ cells: [String]) -> Bool { cells.count > 1 && cells.contains { deeds.are(Words($0)) } }

  /// Whether a column says who does it.
  static func saysWho(_ heading: String) -> Bool { who.are(Words(heading)) }

  /// Whether a column says what was promised.
  static func saysWhat(_ heading: String) -> Bool { deeds.are(Words(heading)) || promised.are(Words(heading)) }
  private static let promised = Phrases("vad vi lovade", "vi lovade", "det här lovade vi", "detta lovade vi", "mål", "mål *")

  /// - `blocks`: the rows, their headings first, if they have any.
  /// - `isClosed`: whether nothing is promised where the table stands, unless its headings say so.
  /// - Returns: nil for a table of something else.
  init?(_ blocks: [SourceBlock], isClosed: Bool, _ reader: GiverReader) {
    guard blocks.count > 1, let head = blocks.first, head.cells.count > 1 else { return nil }
    let columns = head.cells.map { Words($0) }
    if let deed = columns.firstIndex(where: Self.deeds.are) {
      rows = [nil]
      for row in blocks.dropFirst() { append(row, head.cells, deed: deed, who: columns.firstIndex(where: Self.who.are), reader) }
      return
    }
    // "Vi ska", "Vem", "2021", "2022": one column says who, and another most.
    if let who = columns.firstIndex(where: Self.who.are), let found = UntitledColumns(blocks.dropFirst().map(\.cells), reader), found.who == who, found.count == head.cells.count {
      rows = [nil]
      for row in blocks.dropFirst() { append(row, head.cells, deed: found.deed, who: who, reader) }
      return
    }
    guard !isClosed, let found = UntitledColumns(blocks.map(\.cells), reader) else { return nil }
    rows = []
    let untitled = Array(repeating: "", count: found.count)
    for row in blocks { append(row, untitled, deed: found.deed, who: found.who, reader) }
  }

  private mutating func append(_ row: SourceBlock, _ head: [String], deed: Int, who: Int?, _ reader: GiverReader) {
    // The headings stand again where a page of a PDF begins.
    guard let cells = row.cells(below: head), !cells[deed].isEmpty, cells != head else { return rows.append(nil) }
    let parts = (who == nil ? reader.lines(of: cells[deed]) : cells[deed].split(separator: "\n").map(String.init)).map { line in
      let said = who.map { reader.inCell(cells[$0]) } ?? reader.subject(of: Words(line))
      return Part(kind: .commitment, text: line, givers: said.isEmpty ? nil : said, tier: 1, reason: .listed)
    }
    let rest = cells.indices.filter { $0 != deed && !cells[$0].isEmpty }.map { (head[$0].isEmpty ? "" : head[$0] + ": ") + cells[$0].replacing("\n", with: " ") }
    rows.append((parts, rest.joined(separator: "; ")))
  }
}
