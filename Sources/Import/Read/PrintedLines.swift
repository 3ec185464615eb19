import PromiseModel

/// The lines that printing puts at the top and at the foot of each page of a PDF: the day and the title, the address
/// and the number of the page.
enum PrintedLines {
  /// The numbers of the lines, from 1, as a reader of lines counts them.
  /// - `text`: in pages that end with a form feed, as `pdftotext` writes them.
  static func numbers(in text: String) -> Set<Int> {
    var pages: [[(number: Int, text: String)]] = [[]]
    var number = 0
    for page in text.split(separator: "\u{0C}", omittingEmptySubsequences: false) {
      for line in page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        number += 1
        let tidy = PlainText.tidy(line)
        if !tidy.isEmpty { pages[pages.count - 1].append((number, tidy)) }
      }
      pages.append([])
    }
    let edges = pages.filter { $0.count > 2 }.flatMap { [$0[0], $0[$0.count - 1]] }
    var counts: [String: Int] = [:]
    for edge in edges { counts[withoutFigures(edge.text), default: 0] += 1 }
    let isOfMany = edges.count > 2
    return Set(edges.filter { isOfBrowser($0.text) || isOfMany && counts[withoutFigures($0.text), default: 0] * 4 > edges.count }.map(\.number))
  }

  /// The number of the page is another on each.
  private static func withoutFigures(_ text: String) -> String { text.filter { !$0.isNumber } }

  /// "2026-11-28 17:52 Berg: medborgarlöfte", "https://www.berg.se/lofte 1/2".
  private static func isOfBrowser(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    let isCount = last.split(separator: "/").count == 2 && last.allSatisfy { $0.isNumber || $0 == "/" }
    if isCount, words.contains(where: { $0.contains("://") }) { return true }
    let isDay = first.first?.isNumber == true && first.contains { "-/.".contains($0) } && first.count(where: \.isNumber) >= 4
    return isDay && words.prefix(4).contains { $0.split(separator: ":").count == 2 && $0.allSatisfy { $0.isNumber || $0 == ":" } }
  }
}
