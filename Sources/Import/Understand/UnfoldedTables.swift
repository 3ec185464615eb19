/// Tables whose columns are sections of their own: what each giver does, or what came of what was promised. Each row
/// is told as a heading with what stands below it.
enum UnfoldedTables {
  static func unfolded(_ blocks: [SourceBlock], _ reader: GiverReader) -> [SourceBlock] {
    var read: [SourceBlock] = []
    let level = blocks.contains { $0.level != nil } ? 6 : nil
    var start = 0
    while start < blocks.count {
      guard blocks[start].kind == .row, blocks[start].frame == nil else {
        read.append(blocks[start])
        start += 1
        continue
      }
      let end = blocks[start...].firstIndex { $0.kind != .row || $0.frame != nil } ?? blocks.count
      let table = Array(blocks[start..<end])
      read += ofForm(table, level, reader) ?? ofGivers(table, level, reader) ?? ofOutcomes(table, level) ?? table
      start = end
    }
    return read
  }

  // MARK: Forms

  /// Two columns, of which the first says what the second is: "Mål", "Åtgärder", "Ansvarig".
  private static func ofForm(_ table: [SourceBlock], _ level: Int?, _ reader: GiverReader) -> [SourceBlock]? {
    guard isForm(table.map(\.cells), reader) else { return nil }
    return table.flatMap { row -> [SourceBlock] in
      let label = row.cells[0]
      let kind = SectionKind(heading: Words(label), givers: reader)
      let isSection = kind != .topic && !TableReading.saysWho(label) && !label.isEmpty
      guard isSection else { return written(row, as: [SourceBlock(.paragraph, label.isEmpty ? onOneLine(row.cells[1]) : label + ": " + onOneLine(row.cells[1]), line: row.line)]) }
      let isDeeds = TableReading.saysWhat(label) && kind == .promise
      let below = isDeeds ? items(reader.lines(of: row.cells[1]).joined(separator: "\n"), row.line) : row.cells[1].split(separator: "\n").map { SourceBlock(.paragraph, String($0), line: row.line) }
      return written(row, as: [SourceBlock(.heading(level: level), label, line: row.line)] + below)
    }
  }

  static func isForm(_ rows: [[String]], _ reader: GiverReader) -> Bool {
    guard rows.count > 2, rows.allSatisfy({ $0.count == 2 }) else { return false }
    let labels = rows.map { Words($0[0]) }
    let saysWhat = labels.contains { TableReading.saysWhat($0.text) && !reader.isOnlyGivers($0) }
    return saysWhat && labels.contains { TableReading.saysWho($0.text) || SectionKind(heading: $0, givers: reader) == .aims } && Set(labels.map(\.text)).count > 2
  }

  // MARK: Who does what

  /// A column for each giver, or a row for each.
  private static func ofGivers(_ table: [SourceBlock], _ level: Int?, _ reader: GiverReader) -> [SourceBlock]? {
    guard let head = table.first, table.count > 1, !head.cells.contains(where: TableReading.saysWho) else { return nil }
    let columns = head.cells.indices.filter { isGiver(head.cells[$0], reader) }
    if columns.count > 1 { return [left(head)] + table.dropFirst().flatMap { written($0, as: row($0, head.cells, columns, level)) } }
    let isOfGiver = table.map { $0.cells.count > 1 && reader.isOnlyGivers(Words($0.cells[0])) }
    let count = isOfGiver.count { $0 }
    guard count > 1, table.count - count < 2 else { return nil }
    return zip(table, isOfGiver).flatMap { row, isOne in isOne ? written(row, as: ofGiver(row)) : [row] }
  }

  private static func isGiver(_ heading: String, _ reader: GiverReader) -> Bool {
    let words = Words(heading)
    return words.count <= 6 && reader.anywhere(in: words).isNamed && SectionKind(heading: words, givers: reader) == .promise
  }

  private static func row(_ row: SourceBlock, _ head: [String], _ columns: [Int], _ level: Int?) -> [SourceBlock] {
    guard let cells = row.cells(below: head) else { return [row] }
    let labels = cells.indices.filter { !columns.contains($0) && !cells[$0].isEmpty }.map { onOneLine(cells[$0]) }
    var blocks = labels.isEmpty ? [] : [SourceBlock(.heading(level: level), labels.joined(separator: ", "), line: row.line)]
    for column in columns where !cells[column].isEmpty {
      blocks.append(SourceBlock(.paragraph, head[column], line: row.line))
      blocks += items(cells[column], row.line)
    }
    return blocks
  }

  private static func ofGiver(_ row: SourceBlock) -> [SourceBlock] {
    [SourceBlock(.paragraph, row.cells[0], line: row.line)] + row.cells.dropFirst().flatMap { items($0, row.line) }
  }

  private static func items(_ cell: String, _ line: Int) -> [SourceBlock] {
    cell.split(separator: "\n").map { SourceBlock(.item(depth: 0, isNumbered: false), TextLine($0, number: 0).text, line: line) }
  }

  /// The trace tells of the row as it stands in the source.
  private static func written(_ row: SourceBlock, as blocks: [SourceBlock]) -> [SourceBlock] {
    var blocks = blocks
    if !blocks.isEmpty { blocks[0].written = row.written }
    return blocks
  }

  private static func onOneLine(_ cell: String) -> String { cell.replacing("\n", with: " ") }

  /// What the columns are called is told by where their cells went.
  private static func left(_ head: SourceBlock) -> SourceBlock {
    var head = head
    head.frame = .columns
    return head
  }

  // MARK: What came of it

  private static let outcomes = Phrases("resultat*", "utfall*", "vad vi gjorde", "vad har gjorts", "vad som gjorts", "vad som har gjorts", "vad har vi gjort", "genomfört", "detta gjorde vi", "det här gjorde vi", "detta har vi gjort", "det här har vi gjort", "så gick det", "hur gick det", "vad hände", "genomförda *", "gjort")

  private static func ofOutcomes(_ table: [SourceBlock], _ level: Int?) -> [SourceBlock]? {
    guard let head = table.first, table.count > 1, let outcome = head.cells.firstIndex(where: { outcomes.are(Words($0)) }) else { return ofVerdicts(table, level) }
    guard let promised = head.cells.indices.first(where: { $0 != outcome && TableReading.saysWhat(head.cells[$0]) }) else { return nil }
    return [left(head)] + table.dropFirst().flatMap { row -> [SourceBlock] in
      guard row.cells.count == head.cells.count, !row.cells[promised].isEmpty else { return [row] }
      let rest = row.cells.indices.filter { $0 != promised && $0 != outcome && !row.cells[$0].isEmpty }
      let heading = SourceBlock(.heading(level: level), onOneLine(row.cells[promised]), line: row.line)
      let told = row.cells[outcome].isEmpty ? [] : [SourceBlock(.paragraph, onOneLine(row.cells[outcome]), line: row.line)]
      return written(row, as: [heading] + told + rest.map { SourceBlock(.paragraph, head.cells[$0] + ": " + onOneLine(row.cells[$0]), line: row.line) })
    }
  }

  /// Without headings: a column of verdicts, after what was promised and what came of it.
  private static func ofVerdicts(_ table: [SourceBlock], _ level: Int?) -> [SourceBlock]? {
    guard let count = table.first?.cells.count, count > 1, table.allSatisfy({ $0.cells.count == count && !$0.cells[0].isEmpty }) else { return nil }
    guard (1..<count).contains(where: { column in table.allSatisfy { Verdict.isOne($0.cells[column]) } }) else { return nil }
    return table.flatMap { row in
      let told = row.cells.dropFirst().filter { !$0.isEmpty }.map { SourceBlock(.paragraph, onOneLine($0), line: row.line) }
      return written(row, as: [SourceBlock(.heading(level: level), onOneLine(row.cells[0]), line: row.line)] + told)
    }
  }
}
