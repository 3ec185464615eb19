import Source

/// The line by which a text says that it is not to be shown yet, where the rest of its front matter can't be read.
enum DraftLine {
  /// Whether it stands before the text begins.
  static func stands(in bytes: [UInt8]) -> Bool {
    for line in Lines(of: bytes[...]) {
      let words = bytes[line.content].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if words.count == 2, words[0].elementsEqual("draft:".utf8), words[1].elementsEqual("true".utf8) { return true }
      if line.number > 1, words.count == 1, words[0].elementsEqual("---".utf8) { return false }
    }
    return false
  }
}
