/// What somebody is quoted with.
enum Quotation {
  private static let said = Phrases("säger", "berättar", "menar", "förklarar", "konstaterar", "tycker", "fortsätter hon", "fortsätter han")

  /// Whether a text after a dash is what somebody says: "… är viktigast, säger polischefen".
  static func isSaid(_ text: String) -> Bool {
    let words = Words(text)
    guard let verb = said.first(in: words) else { return false }
    let before = verb.lowerBound > 0 ? words.gap(after: verb.lowerBound - 1) : ""
    return before.contains { ",.!?”\"".contains($0) }
  }

  /// Whether a whole block is a quotation.
  static func isOne(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "–—-−".contains(first) { return isSaid(text) || text.contains { "–—".contains($0) } && text.sentences.count > 1 }
    return "”\"»“".contains(first)
  }
}
