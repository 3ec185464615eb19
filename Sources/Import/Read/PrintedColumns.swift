/// Puts what stands side by side on a page of a PDF one after the other: columns of text, and tables of measures as
/// rows with tabs between their cells.
struct PrintedColumns {
  /// The same text, its lines in the order in which they are read.
  let text: String
  /// Of each line how wide its column is; nil where it has the page to itself.
  let rooms: [Int?]
  /// Lines that were cut, as they stood, with their numbers.
  let cut: [CutLine]

  /// As wide as any page is, in letters, and as long, in lines. What is more is no page.
  private static let widest = 400
  private static let longest = 300

  private struct Line {
    let letters: [Character]
    let first: Int
    var room: Int?

    init(_ letters: ArraySlice<Character>, room: Int? = nil) {
      let end = letters.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? letters.startIndex
      self.letters = Array(letters[..<end])
      first = self.letters.firstIndex { !$0.isWhitespace } ?? 0
      self.room = room
    }

    var isBlank: Bool { letters.isEmpty }
    var end: Int { letters.count }

    func isBlank(at place: Int) -> Bool { place < 0 || place >= letters.count || letters[place].isWhitespace }
    func text(_ range: Range<Int>) -> String { PlainText.tidy(String(letters[min(range.lowerBound, end)..<min(max(range.lowerBound, range.upperBound), end)])) }
    func isBeside(_ gap: Int) -> Bool { first < gap && end > gap + 1 }
    var isWide: Bool { end > PrintedColumns.widest }
  }

  /// - `text`: in pages that end with a form feed, as `pdftotext -layout` writes them.
  init(_ text: String) {
    var pages: [String] = []
    var rooms: [Int?] = []
    var cut: [CutLine] = []
    var count = 0
    for page in text.split(separator: "\u{0C}", omittingEmptySubsequences: false) {
      let lines = page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { Line(Array($0)[...]) }
      let read = lines.count > Self.longest || lines.contains(where: \.isWide) ? lines : Self.read(lines)
      let whole = Set(read.map { String($0.letters) })
      for (index, line) in lines.enumerated() where !whole.contains(String(line.letters)) { cut.append(CutLine(number: count + index + 1, text: line.text(0..<line.end))) }
      count += lines.count
      pages.append(read.map { String($0.letters) }.joined(separator: "\n"))
      rooms += read.map(\.room)
    }
    self.text = pages.joined(separator: "\u{0C}")
    self.rooms = rooms
    self.cut = cut
  }

  /// - `depth`: how often they may be cut; no page has more columns.
  private static func read(_ lines: [Line], _ depth: Int = 4) -> [Line] {
    if let (rows, range) = table(lines) {
      return read(Array(lines[..<range.lowerBound]), depth) + rows + read(Array(lines[range.upperBound...]), depth)
    }
    guard depth > 0, let (band, gap) = columns(lines) else { return lines }
    let left = side(lines[band].map { Line($0.letters.prefix(gap)[...]) }, lines[band])
    let right = side(lines[band].map { Line($0.letters.dropFirst(gap)) }, lines[band])
    return read(Array(lines[..<band.lowerBound]), depth - 1) + inColumn(left, depth - 1) + [Line([])] + inColumn(right, depth - 1)
      + read(Array(lines[band.upperBound...]), depth - 1)
  }

  /// One side of lines that were cut. A gap in it where only the other side has text is none where a sentence goes on.
  private static func side(_ lines: [Line], _ whole: ArraySlice<Line>) -> [Line] {
    let margin = lines.filter { !$0.isBlank }.map(\.first).min() ?? 0
    var side: [Line] = []
    for (line, from) in zip(lines, whole) where !(line.isBlank && !from.isBlank && side.last?.isBlank == true) { side.append(line) }
    return side.enumerated().filter { index, line in
      guard line.isBlank, let next = side[(index + 1)...].first(where: { !$0.isBlank }), next.letters[next.first].isLowercase else { return true }
      return side[..<index].last { !$0.isBlank }?.letters.last?.isEnd ?? true
    }.map { Line($0.element.letters.dropFirst(margin)) }
  }

  /// A column knows how wide it is, so that a line that fills it goes on in the next.
  private static func inColumn(_ lines: [Line], _ depth: Int) -> [Line] {
    let lengths = lines.filter { !$0.isBlank }.map(\.end).sorted()
    guard !lengths.isEmpty else { return [] }
    let room = lengths[lengths.count * 9 / 10]
    return read(lines, depth).map { line in
      var line = line
      line.room = line.room ?? room
      return line
    }
  }

  // MARK: Columns

  /// The lines that stand in two columns, and where the gap between them is: at least three lines with text on both
  /// sides of it, and sentences that go on below one another in each.
  private static func columns(_ lines: [Line]) -> (Range<Int>, gap: Int)? {
    let width = lines.map(\.end).max() ?? 0
    guard width > 40 else { return nil }
    var best: (band: Range<Int>, gap: Int, count: Int)?
    for gap in 15..<(width - 12) {
      var start = 0
      while start < lines.count {
        guard isFree(lines[start], gap) else {
          start += 1
          continue
        }
        let end = lines[start...].firstIndex { !isFree($0, gap) } ?? lines.count
        let count = lines[start..<end].count { $0.isBeside(gap) }
        if count > 2, count >= best?.count ?? 0 { best = (start..<end, gap, count) }
        start = end
      }
    }
    guard let best else { return nil }
    let band = trimmed(best.band, best.gap, lines)
    let sides = [lines[band].map { $0.text(0..<best.gap) }, lines[band].map { $0.text(best.gap..<max(best.gap, $0.end)) }]
    return sides.allSatisfy(goesOn) ? (band, best.gap) : nil
  }

  private static func isFree(_ line: Line, _ gap: Int) -> Bool { line.isBlank(at: gap) && line.isBlank(at: gap + 1) }

  /// Without what stands above and below the columns, on one side alone.
  private static func trimmed(_ band: Range<Int>, _ gap: Int, _ lines: [Line]) -> Range<Int> {
    let beside = band.filter { lines[$0].isBeside(gap) }
    guard var start = beside.first, var end = beside.last else { return band }
    var above = start
    while above > band.lowerBound, !(lines[above].isBlank && lines[above - 1].isBlank) {
      above -= 1
      if !lines[above].isBlank, lines[above].first > gap { start = above }
    }
    while end + 1 < band.upperBound, !(lines[end].isBlank && lines[end + 1].isBlank) { end += 1 }
    return start..<end + 1
  }

  private static func goesOn(_ lines: [String]) -> Bool {
    zip(lines, lines.dropFirst()).contains { line, next in
      line.last.map { !$0.isEnd } == true && next.first?.isLowercase == true
    }
  }

  // MARK: Tables

  /// The first table of measures: its rows, and the lines that it stands on.
  private static func table(_ lines: [Line]) -> ([Line], Range<Int>)? {
    if let form = form(lines) { return form }
    if let head = lines.firstIndex(where: { TableReading.isHead(cells(of: $0).map(\.text)) }) {
      let (rows, range) = rows(lines, from: head, isHead: true)
      return rows.count > 1 ? (written(rows), range) : nil
    }
    return untitledTable(lines)
  }

  /// One whose last column says who, and which no row of headings begins.
  private static func untitledTable(_ lines: [Line]) -> ([Line], Range<Int>)? {
    let reader = GiverReader(placeNames: [])
    for start in lines.indices where start == 0 || lines[start - 1].isBlank {
      let first = cells(of: lines[start]).map(\.text)
      guard first.count > 1, first.count < 8, let last = first.last, reader.begins(Words(last)) else { continue }
      let (rows, range) = rows(lines, from: start, isHead: false)
      if rows.count > 2, let columns = UntitledColumns(rows, reader), columns.who == first.count - 1 { return (written(rows), range) }
    }
    return nil
  }

  /// Two columns, of which the first says what the second is: "Mål", "Åtgärder".
  private static func form(_ lines: [Line]) -> ([Line], Range<Int>)? {
    let reader = GiverReader(placeNames: [])
    for start in lines.indices {
      let first = cells(of: lines[start]).map(\.text)
      guard first.count == 2, first[0].count < 40, SectionKind(heading: Words(first[0]), givers: reader) != .topic else { continue }
      let (rows, range) = rows(lines, from: start, isHead: false)
      if UnfoldedTables.isForm(rows, reader) { return (written(rows), range) }
    }
    return nil
  }

  private static func written(_ rows: [[String]]) -> [Line] {
    rows.map { Line(Array($0.map { PlainText.tidy($0) }.joined(separator: "\t"))[...]) }
  }

  /// The rows below one, and the lines that they stand on: by where the cells of that one begin.
  private static func rows(_ lines: [Line], from head: Int, isHead: Bool) -> ([[String]], Range<Int>) {
    let starts = cells(of: lines[head]).map(\.start)
    var rows = [cells(of: lines[head]).map(\.text)]
    var index = head + 1
    var blanks = 0
    while index < lines.count, blanks < 3, lines[index].isBlank || isInTable(lines[index], starts, afterBlank: blanks > 0) {
      if lines[index].isBlank {
        blanks += 1
      } else {
        let cells = cut(lines[index], starts)
        if isHead && rows.count == 1 || begins(cells, afterBlank: blanks > 0) {
          rows.append(cells)
        } else {
          for column in cells.indices where !cells[column].isEmpty { rows[rows.count - 1][column] += " " + cells[column] }
        }
        blanks = 0
      }
      index += 1
    }
    return (rows, head..<index)
  }

  /// What is parted by two blanks or more.
  private static func cells(of line: Line) -> [(start: Int, text: String)] {
    guard !line.isWide else { return [] }
    var found: [(start: Int, text: String)] = []
    var start = line.first
    for place in line.first...max(line.first, line.end) where place > start && line.isBlank(at: place) && line.isBlank(at: place + 1) {
      if !line.isBlank(at: place - 1) { found.append((start, line.text(start..<place))) }
      start = (place..<max(place, line.end)).first { !line.isBlank(at: $0) } ?? line.end
      if start >= line.end { break }
    }
    return found
  }

  /// Whether no word crosses where a column begins; one that stands alone on the left after a gap is text again.
  private static func isInTable(_ line: Line, _ starts: [Int], afterBlank: Bool) -> Bool {
    guard line.first >= starts[0] - 1, starts.dropFirst().allSatisfy({ line.isBlank(at: $0 - 1) }) else { return false }
    return !afterBlank || starts.count < 2 || line.end > starts[1]
  }

  private static func cut(_ line: Line, _ starts: [Int]) -> [String] {
    starts.indices.map { column in
      let end = column + 1 < starts.count ? starts[column + 1] : max(line.end, starts[column])
      return line.text(max(0, starts[column] - (column == 0 ? 1 : 0))..<end)
    }
  }

  /// Whether a line begins a row: nothing in it goes on what stands above.
  private static func begins(_ cells: [String], afterBlank: Bool) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.allSatisfy({ $0.first?.isLowercase == false }) else { return false }
    return afterBlank && filled.count > 1 || filled.count == cells.count || filled.count > 1 && cells.last?.isEmpty == false
  }
}
