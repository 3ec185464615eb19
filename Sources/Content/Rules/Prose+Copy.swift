import PromiseModel
import SafeHTML

extension Prose {
  /// Whether a text is another's, but for the years that it names.
  func isCopy(of other: Prose) -> Bool {
    let (own, others) = (markup.html.bytes, other.markup.html.bytes)
    guard own.count == others.count else { return false }
    var index = 0
    while index < own.count {
      if own[index] == others[index] {
        index += 1
      } else if let end = Self.yearEnd(around: index, in: own), end == Self.yearEnd(around: index, in: others) {
        index = end
      } else {
        return false
      }
    }
    return true
  }

  /// Where a year ends that an offset lies in: four digits, of which the first two are a century's.
  private static func yearEnd(around index: Int, in text: [UInt8]) -> Int? {
    let isDigit = { (offset: Int) in text.indices.contains(offset) && (0x30...0x39).contains(text[offset]) }
    var (start, end) = (index, index)
    while isDigit(start - 1) { start -= 1 }
    while isDigit(end) { end += 1 }
    let century = text[start..<end].prefix(2)
    return end - start == 4 && (century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8)) ? end : nil
  }
}
