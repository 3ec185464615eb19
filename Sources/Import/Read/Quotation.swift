import Elements

/// What somebody is quoted with.
enum Quotation {
  /// More elements than a quotation has.
  private static let most = 200

  /// Whether a page marks a block as what somebody said: one that only stands further in has no source and no name.
  static func isMarked(_ node: Int, in tree: ElementTree) -> Bool {
    let name = tree.nodes[node].attributes["class"]?.lowercased() ?? ""
    return name.contains("quote") || name.contains("citat") || tree.inside(node).prefix(most).contains { ["cite", "footer", "figcaption"].contains(tree.nodes[$0].name) }
  }

  private static let said = Phrases("säger", "berättar", "menar", "förklarar", "konstaterar", "tycker", "fortsätter hon", "fortsätter han")

  /// Whether a text after a dash is what somebody says: "… är viktigast, säger polischefen".
  static func isSaid(_ text: String) -> Bool {
    let words = Words(text)
    var start = 0
    while let verb = said.first(in: words, from: start) {
      if verb.lowerBound > 0, words.gap(after: verb.lowerBound - 1).contains(where: { ",.!?”\"".contains($0) }) { return true }
      start = verb.upperBound
    }
    return false
  }

  /// Whether a whole block is a quotation.
  static func isOne(_ block: SourceBlock) -> Bool { block.isQuoted || isOne(block.text) }

  static func isOne(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "–—-−".contains(first) { return isSaid(text) || text.contains { "–—".contains($0) } && text.sentences.count > 1 }
    return "”\"»“".contains(first)
  }
}
