/// A line that opens or closes front matter: three dashes and nothing else.
enum Fence {
  case exact
  /// Blanks after the dashes: no fence, but nobody sees why not.
  case followedByBlanks

  init?(_ line: ArraySlice<UInt8>) {
    // Most lines are told from their first byte.
    guard line.first == UInt8(ascii: "-"), line.prefix(3).elementsEqual("---".utf8) else { return nil }
    let rest = line.dropFirst(3)
    if rest.isEmpty {
      self = .exact
    } else if rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      self = .followedByBlanks
    } else {
      return nil
    }
  }
}
