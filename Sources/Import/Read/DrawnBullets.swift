/// Lists of a PDF whose bullets are drawn and not written: lines that stand further in than the text, each of which
/// begins something.
enum DrawnBullets {
  /// So far in from the text that it is no chance.
  private static let step = 3

  /// - `printed`: the numbers of lines that printing put on each page, nearer the edge than the text.
  static func read(_ lines: [TextLine], besides printed: Set<Int>) -> [TextLine] {
    guard let margin = margin(of: lines.filter { !printed.contains($0.number) }) else { return lines }
    var read = lines
    /// How far in lists stand.
    var known: Set<Int> = []
    var alone: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      // Below "Polisen lovar" less is enough; least of all where every line begins something.
      let isPromised = start > 0 && isFurtherIn(lines[start], margin + 1) && leads(lines[..<start])
      let least = margin + (isPromised ? (isOfBeginnings(lines[start...], margin + 1) ? 1 : 2) : step)
      // What the page begins with is in the middle of it, and no list.
      guard isFurtherIn(lines[start], least), lines[..<start].contains(where: { !$0.isBlank && $0.indent < least }) else {
        start += 1
        continue
      }
      let end = lines[start...].firstIndex { !isFurtherIn($0, least) } ?? lines.count
      let items = beginnings(of: lines, in: start..<end)
      if lines[start..<end].allSatisfy({ $0.bullet == nil && $0.cells.isEmpty }) {
        // One line alone may be a heading in the middle of the page.
        if items.count > 1 {
          for index in items { read[index] = TextLine(item: lines[index]) }
          known.insert(lines[start].indent)
        } else {
          alone.append(start..<end)
        }
      }
      start = end
    }
    for run in alone where known.contains(lines[run.lowerBound].indent) { read[run.lowerBound] = TextLine(item: lines[run.lowerBound]) }
    return read
  }

  /// Where most lines begin.
  private static func margin(of lines: [TextLine]) -> Int? {
    lines.filter { !$0.isBlank }.map(\.indent).min()
  }

  private static func isFurtherIn(_ line: TextLine, _ least: Int) -> Bool { !line.isBlank && line.indent >= least }

  private static func isOfBeginnings(_ lines: ArraySlice<TextLine>, _ least: Int) -> Bool {
    lines.prefix(40).prefix { isFurtherIn($0, least) }.allSatisfy { $0.text.first?.isLowercase == false }
  }

  /// Whether the last line of some, with no more than one blank line after it, leads to what is promised.
  private static func leads(_ lines: ArraySlice<TextLine>) -> Bool {
    guard let last = lines.suffix(2).last(where: { !$0.isBlank }) else { return false }
    return last.text.last == ":" || SectionKind(heading: Words(last.text), givers: GiverReader(placeNames: [])) == .promise
  }

  /// Words that no line ends with but to go on in the next.
  private static let joining: Set<String> = ["och", "eller", "samt", "i", "på", "till", "för", "med", "av", "om", "vid", "från", "att", "som", "den", "det", "en", "ett", "under", "mellan", "inom"]

  /// Whether the next line goes on with the sentence.
  static func leadsOn(_ line: TextLine) -> Bool { joining.contains(Words(line.text).all.last ?? "") }

  /// The lines that begin an item. What begins in lower case goes on with the line before it, but in a list of which
  /// every item does: there the mark that ends one tells.
  private static func beginnings(of lines: [TextLine], in run: Range<Int>) -> [Int] {
    let isLower = lines[run.lowerBound].text.first?.isLowercase == true
    let that = run.filter { lines[$0].text.hasPrefix("att ") && ($0 == run.lowerBound || !leadsOn(lines[$0 - 1])) }
    if that.first == run.lowerBound, that.count > 1 { return that }
    return run.filter { index in
      if index == run.lowerBound { return true }
      guard isLower else { return lines[index].text.first?.isLowercase == false && !leadsOn(lines[index - 1]) }
      return lines[index - 1].text.last.map { ",;.".contains($0) } == true
    }
  }
}
