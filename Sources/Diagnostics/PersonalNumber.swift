/// Swedish personal identity numbers in a text: `811218-9876`, `19811218-9876`, with `+` after a hundred years,
/// or without either; with a check digit that is right.
///
/// They stand in this room because a diagnostic is the last place where one should be repeated.
package enum PersonalNumber {
  private static let shortestRun = 6

  /// Where numbers stand in `bytes`, in order.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // A number begins with at least six digits, and so many have one at every sixth byte: the rest need not
    // be looked at.
    var next = shortestRun - 1
    var start = 0
    while next < bytes.count {
      guard bytes[next].isDigit else {
        next += shortestRun
        continue
      }
      start = startOfDigits(in: bytes, before: next, from: start)
      let middle = endOfDigits(in: bytes, from: next)
      let isWord = start == 0 || !bytes[start - 1].continuesWord
      if isWord, let end = end(ofNumberAt: start, digitsTo: middle, in: bytes) {
        found.append(start..<end)
        start = end
      } else {
        start = middle
      }
      next = start + shortestRun - 1
    }
    return found
  }

  /// The text with the last four digits of every number hidden.
  package static func hidden(in text: String) -> String {
    // Ten digits are the least that a number has.
    guard text.utf8.count >= 10 else { return text }
    var bytes = Array(text.utf8)
    let found = ranges(in: bytes)
    guard !found.isEmpty else { return text }
    for range in found {
      for index in range.suffix(4) { bytes[index] = UInt8(ascii: "*") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - `from`: digits before this are of another run.
  private static func startOfDigits(in bytes: [UInt8], before index: Int, from: Int) -> Int {
    var start = index
    while start > from, bytes[start - 1].isDigit { start -= 1 }
    return start
  }

  private static func endOfDigits(in bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex { !$0.isDigit } ?? bytes.endIndex
  }

  /// The end of the number whose first digits these are; nil where they are of none.
  private static func end(ofNumberAt start: Int, digitsTo middle: Int, in bytes: [UInt8]) -> Int? {
    var end = middle
    let isDivided = middle - start == 6 || middle - start == 8
    if isDivided {
      guard middle < bytes.endIndex, bytes[middle] == UInt8(ascii: "-") || bytes[middle] == UInt8(ascii: "+")
      else { return nil }
      end = endOfDigits(in: bytes, from: middle + 1)
      guard end - middle == 5 else { return nil }
    } else if middle - start != 10, middle - start != 12 {
      return nil
    }
    guard end == bytes.endIndex || !bytes[end].continuesWord else { return nil }
    let digits = bytes[start..<end].lazy.filter(\.isDigit).map { Int($0 - UInt8(ascii: "0")) }
    return isNumber(Array(digits)) ? end : nil
  }

  /// - `digits`: ten or twelve.
  private static func isNumber(_ digits: [Int]) -> Bool {
    let isWhole = digits.count == 12
    if isWhole, !(18...20).contains(digits[0] * 10 + digits[1]) { return false }
    let ten = Array(digits.suffix(10))
    return isBirthday(month: ten[2] * 10 + ten[3], day: ten[4] * 10 + ten[5]) && hasRightCheckDigit(ten)
  }

  /// A coordination number (samordningsnummer) has 60 added to its day.
  private static func isBirthday(month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let longest = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...longest).contains(day > 60 ? day - 60 : day)
  }

  /// Luhn's sum: every other digit counts twice, and two digits as their sum. Organisations' numbers have it too.
  /// - `digits`: ten.
  package static func hasRightCheckDigit(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + (product > 9 ? product - 9 : product)
    }
    return sum.isMultiple(of: 10)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// What stands beside one of these is a part of something longer, such as an address.
  fileprivate var continuesWord: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "_")
  }
}
