import PromiseModel

/// Tables written with semicolons or bars: lines one after the other with as many of them.
enum SeparatedLines {
  static func read(_ lines: [TextLine]) -> [TextLine] {
    var read = lines
    for separator in [";", "|"] as [Character] {
      var start = 0
      while start < lines.count {
        let count = cells(of: lines[start], separator).count
        let end = count < 3 ? start + 1 : lines[start...].firstIndex { cells(of: $0, separator).count != count } ?? lines.count
        if end - start > 2 {
          for index in start..<end { read[index] = TextLine(cells: cells(of: lines[index], separator), of: lines[index]) }
        }
        start = end
      }
    }
    return read
  }

  private static func cells(of line: TextLine, _ separator: Character) -> [String] {
    guard line.bullet == nil, line.cells.isEmpty, line.text.contains(separator) else { return [] }
    var body = line.text[...]
    if separator == "|" {
      if body.first == "|" { body = body.dropFirst() }
      if body.last == "|" { body = body.dropLast() }
    }
    return body.split(separator: separator, omittingEmptySubsequences: false).map { String($0.trimmed) }
  }
}
