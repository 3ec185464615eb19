/// A number that is not negative, with at most four decimals, exact: `40`, `2,5`, `4 000`.
package struct Quantity: Sendable, Hashable, Comparable {
  /// Hundred-thousandths: one decimal more than can be written, so that a tenth of it is exact too.
  private let units: Int

  private static let scale = 100_000
  /// A number is no larger than this, so that sums of them stay far from the end of `Int`.
  private static let largest = 999_999_999_999

  private init(units: Int) {
    self.units = units
  }

  package init(_ number: Int) {
    units = min(max(number, 0), Self.largest) * Self.scale
  }

  package static let zero = Quantity(0)

  package static func < (a: Quantity, b: Quantity) -> Bool { a.units < b.units }

  /// Sums stop at the largest number that can be held, rather than trap.
  package static func + (a: Quantity, b: Quantity) -> Quantity {
    let (sum, overflow) = a.units.addingReportingOverflow(b.units)
    return Quantity(units: overflow ? .max : sum)
  }

  package static func * (a: Quantity, times: Int) -> Quantity {
    let (product, overflow) = a.units.multipliedReportingOverflow(by: times)
    return Quantity(units: overflow ? .max : product)
  }

  /// A tenth more, and a tenth less.
  var tenthMore: Quantity { self + Quantity(units: units / 10) }
  var tenthLess: Quantity { Quantity(units: units - units / 10) }

  /// The whole part, and the decimals without zeros at the end: (2, "5").
  package var parts: (whole: Int, decimals: String) {
    let fraction = units % Self.scale
    guard fraction > 0 else { return (units / Self.scale, "") }
    var decimals = CalendarDate.padded(fraction, 5)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (units / Self.scale, decimals)
  }

  /// In figures, as an author would write it.
  package var written: String { String(parts.whole) + (parts.decimals.isEmpty ? "" : "," + parts.decimals) }

  /// How many thousandths it is of `whole`, which is more than nothing; no more than all of it.
  package func permille(of whole: Quantity) -> Int {
    let share = Double(units) / Double(whole.units)
    return Int((min(share, 1) * 1000).rounded())
  }

  package var isOne: Bool { units == Self.scale }

  /// Why a text is no number.
  package enum Failure: Error, Equatable {
    case malformed
    case tooLarge
  }

  /// Reads `40`, `2,5`, `2.5` or `4 000` (with any kind of space, in groups of three).
  package static func parse(_ text: Substring) throws(Failure) -> Quantity {
    // Most are a few digits.
    if text.utf8.count <= 9, isDigits(text), let whole = Int(text) { return Quantity(whole) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count) else { throw .malformed }
    let groups = parts[0].split(omittingEmptySubsequences: false) { isSpace($0) }
    guard groups.allSatisfy({ isDigits($0) }), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || groups[0].utf8.count <= 3
    else { throw .malformed }
    let decimals = String(parts.count == 2 ? parts[1] : "0")
    guard isDigits(decimals) else { throw .malformed }
    guard decimals.utf8.count <= 4, let whole = Int(groups.joined()), whole <= largest else { throw .tooLarge }
    let fraction = Int(decimals + String(repeating: "0", count: 5 - decimals.utf8.count)) ?? 0
    return Quantity(units: whole * scale + fraction)
  }

  /// Whether a number is written with three digits after a point or a comma: 1.500, which is one and a half. (0,125 is
  /// no thousands.)
  package static func looksLikeThousands(_ text: String) -> Bool {
    guard let mark = text.utf8.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return false }
    let after = text[text.index(after: mark)...]
    guard after.utf8.count == 3, isDigits(after) else { return false }
    return text[mark] == "." || !text[..<mark].utf8.reversed().prefix { (0x30...0x39).contains($0) }.elementsEqual("0".utf8)
  }

  static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{202F}" || character == "\u{2009}"
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
