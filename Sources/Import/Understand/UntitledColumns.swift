/// What the columns of a table without headings hold, by what stands in them: one in which every cell names who does
/// something and no more, beside one that says what; or one in which every line says both.
struct UntitledColumns {
  let count: Int
  let deed: Int
  let who: Int?

  init?(_ rows: [[String]], _ reader: GiverReader) {
    let counts = rows.map(\.count)
    guard rows.count > 1, let count = counts.max(), count > 1, counts.count(where: { $0 == count }) * 3 >= rows.count * 2 else { return nil }
    self.count = count
    let full = rows.filter { $0.count == count }
    let who = (0..<count).last { column in Self.areMost(full.map { $0[column] }) { reader.areGivers($0) } }
    let rest = (0..<count).filter { $0 != who }
    guard let longest = rest.max(by: { Self.letters(full, $0) < Self.letters(full, $1) }) else { return nil }
    let cells = full.map { $0[longest] }
    let lines = cells.flatMap { $0.split(separator: "\n").map(String.init) }
    let saysWhat = who == nil ? Self.areMost(lines) { Self.saysBoth($0, reader) } : Self.areMost(cells) { Words($0).count > 2 }
    guard saysWhat else { return nil }
    (deed, self.who) = (longest, who)
  }

  /// "Polisen ska stå på torget varje fredag."
  private static func saysBoth(_ line: String, _ reader: GiverReader) -> Bool {
    let reading = SentenceReading(line.sentences.first ?? line, reader)
    return !reading.isQuestion && !reading.isFollowUp && reading.givers.isNamed && (reading.force >= .does || reading.beginsWithDoer)
  }

  private static func areMost(_ texts: [String], _ fit: (String) -> Bool) -> Bool {
    !texts.isEmpty && texts.count(where: fit) * 3 >= texts.count * 2 && texts.count(where: fit) > 1
  }

  private static func letters(_ rows: [[String]], _ column: Int) -> Int { rows.reduce(0) { $0 + $1[column].utf8.count } }
}
