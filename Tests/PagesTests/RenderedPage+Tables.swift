extension RenderedPage {
  /// The cells of a row of a table of counts, by the id of its caption and the row's name; nil where
  /// there is no such row.
  func counts(_ row: String, in caption: String) -> [String]? {
    guard let table = between("<caption id=\"_\(caption)\">", "</table>", in: html[...]) else { return nil }
    for part in table.split(separator: "<tr role=\"row\">") {
      guard let name = between("<th role=\"rowheader\">", "</th>", in: part), plain(name) == row else { continue }
      return part.split(separator: "<td role=\"cell\" class=\"number\"").dropFirst().map { cell in
        String(cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }.reversed().drop { $0 == " " }.reversed())
      }
    }
    return nil
  }

  /// The column headings of a table, by the id of its caption; the first is that of the rows' names.
  func columns(of caption: String) -> [String] {
    guard let table = between("<caption id=\"_\(caption)\">", "</thead>", in: html[...]) else { return [] }
    return table.split(separator: "<th role=\"columnheader\"").dropFirst().map { heading in
      String(heading.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }

  private func between(_ start: String, _ end: String, in text: Substring) -> Substring? {
    guard let start = text.firstRange(of: start) else { return nil }
    let rest = text[start.upperBound...]
    return rest.firstRange(of: end).map { rest[..<$0.lowerBound] }
  }

  private func plain(_ markup: Substring) -> String {
    markup.split(separator: "<")
      .map { $0.split(separator: ">", omittingEmptySubsequences: false).last ?? "" }.joined()
  }
}
