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

  /// - `blocks`: the rows, their headings first. Nil for a table of something else.
  init?(_ blocks: [SourceBlock], _ reader: GiverReader) {
    guard blocks.count > 1, let head = blocks.first, head.cells.count > 1 else { return nil }
    let columns = head.cells.map { Words($0) }
    guard let deed = columns.firstIndex(where: Self.deeds.are) else { return nil }
    let by = columns.firstIndex(where: Self.who.are)
    rows = [nil]
    for row in blocks.dropFirst() {
      // A cell over several rows stands in the first of them alone.
      let cells = Array(repeating: "", count: max(0, head.cells.count - row.cells.count)) + row.cells
      guard cells.count == head.cells.count, !cells[deed].isEmpty else {
        rows.append(nil)
        continue
      }
      let parts = cells[deed].split(separator: "\n").map { line in
        let said = by.map { reader.anywhere(in: Words(cells[$0])) } ?? reader.subject(of: Words(String(line)))
        return Part(kind: .commitment, text: String(line), givers: said.isEmpty ? nil : said, tier: 1, reason: .listed)
      }
      let rest = cells.indices.filter { $0 != deed && !cells[$0].isEmpty }.map { head.cells[$0] + ": " + cells[$0].replacing("\n", with: " ") }
      rows.append((parts, rest.joined(separator: "; ")))
    }
  }
}
