extension ArraySlice<UInt8> {
  /// Where what begins at `index` ends: a string, a comment, an address without quotes, what stands in brackets with
  /// them, an escape, else one byte (CSS Syntax Level 3, 4.3). What is not closed ends with the text.
  func end(ofTokenAt index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return end(ofStringAt: index)
    case UInt8(ascii: "\\"): return Swift.min(index + 2, endIndex)
    case UInt8(ascii: "/") where isComment(at: index): return end(ofCommentAt: index)
    case UInt8(ascii: "("): return isAddress(at: index) ? end(ofAddressAt: index) : end(ofBracketsAt: index)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return end(ofBracketsAt: index)
    default: return index + 1
    }
  }

  func isComment(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "/") && index + 1 < endIndex && self[index + 1] == UInt8(ascii: "*")
  }

  private func end(ofStringAt start: Int) -> Int {
    var index = start + 1
    while index < endIndex {
      if self[index] == self[start] { return index + 1 }
      index += self[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return endIndex
  }

  private func end(ofCommentAt start: Int) -> Int {
    var index = start + 2
    while index + 1 < endIndex {
      if self[index] == UInt8(ascii: "*"), self[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return endIndex
  }

  /// Whether the bracket opens `url(` with no quotes after it: nothing in there is what it seems.
  func isAddress(at index: Int) -> Bool {
    guard index - startIndex >= 3, self[index - 3..<index].elementsEqual("url".utf8) else { return false }
    let first = self[(index + 1)...].first { !$0.isSpace }
    return first != UInt8(ascii: "\"") && first != UInt8(ascii: "'")
  }

  private func end(ofAddressAt start: Int) -> Int {
    self[start...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? endIndex
  }

  /// Of all kinds at once: one that is not closed is a mistake that a browser reads the same way.
  private func end(ofBracketsAt start: Int) -> Int {
    var depth = 1
    var index = start + 1
    while index < endIndex {
      switch self[index] {
      case UInt8(ascii: "("):
        if isAddress(at: index) {
          index = end(ofAddressAt: index)
          continue
        }
        depth += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default:
        index = end(ofTokenAt: index)
        continue
      }
      index += 1
    }
    return endIndex
  }
}
