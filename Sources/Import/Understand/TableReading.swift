/// A table of measures: which column says what is done, and which by whom.
struct TableReading {
  /// Of each row: what of it is promised, and what else it says.
  private(set) var rows: [(deed: Part, rest: String)?]

  private static let deeds = Phrases("åtgärd*", "aktivitet*", "insats*", "löfte*", "medborgarlöfte*", "åtagande*", "vad", "vad ska göras", "vad gör vi", "det här gör vi", "det här lovar vi", "vi lovar", "vad vi lovar", "vad vi gör")
  private static let who = Phrases("ansvarig*", "ansvar", "vem", "utförs av", "utförare", "vem gör", "vem ansvarar", "aktör*", "part", "huvudansvarig*", "av vem")

  /// - `blocks`: the rows, their headings first. Nil for a table of something else.
  init?(_ blocks: [SourceBlock], _ reader: GiverReader) {
    guard blocks.count > 1, let head = blocks.first, head.cells.count > 1 else { return nil }
    let columns = head.cells.map { Words($0) }
    guard let deed = columns.firstIndex(where: Self.deeds.are) else { return nil }
    let by = columns.firstIndex(where: Self.who.are)
    rows = [nil]
    for row in blocks.dropFirst() {
      guard row.cells.count == head.cells.count, !row.cells[deed].isEmpty else {
        rows.append(nil)
        continue
      }
      let said = by.map { reader.anywhere(in: Words(row.cells[$0])) } ?? reader.subject(of: Words(row.cells[deed]))
      let part = Part(kind: .commitment, text: row.cells[deed], givers: said.isEmpty ? nil : said, tier: 1, reason: .listed)
      let rest = row.cells.indices.filter { $0 != deed && !row.cells[$0].isEmpty }.map { head.cells[$0] + ": " + row.cells[$0] }
      rows.append((part, rest.joined(separator: "; ")))
    }
  }
}
