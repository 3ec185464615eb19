/// A colour of the screen, in sRGB.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package static let white = Colour(0xFFFFFF)
  package static let black = Colour(0x000000)

  /// The six digits of its usual spelling.
  package init(_ digits: UInt32) {
    red = UInt8(truncatingIfNeeded: digits >> 16)
    green = UInt8(truncatingIfNeeded: digits >> 8)
    blue = UInt8(truncatingIfNeeded: digits)
  }

  /// Reads `#rgb` or `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.allSatisfy({ $0.isHexDigit }) else { return nil }
    let pairs = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    guard pairs.count == 6, let number = UInt32(String(decoding: pairs, as: UTF8.self), radix: 16) else {
      return nil
    }
    self.init(number)
  }

  /// `#1a5276`
  package var text: String {
    let number = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(number, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// So many hundredths of the way to another colour.
  package func mixed(with other: Colour, hundredths: Int) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt32 {
      UInt32((Int(a) * (100 - hundredths) + Int(b) * hundredths + 50) / 100)
    }
    return Colour(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }
}

// MARK: - Contrast

extension Colour {
  /// From 1 for the same to 21 for black and white (WCAG 2.2, “contrast ratio”).
  package func contrast(to other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// WCAG 2.2, “relative luminance”.
  private var luminance: Double {
    0.2126 * Self.light(red) + 0.7152 * Self.light(green) + 0.0722 * Self.light(blue)
  }

  private static func light(_ channel: UInt8) -> Double {
    let part = Double(channel) / 255
    if part <= 0.04045 { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The standard library has no powers, and 2.4 is 2 and two fifths. Newton's method doubles the right
  /// digits in each round; numbers from 0.008 to 1, which is all there are, need no more than twelve.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<12 {
      let fourth = root * root * root * root
      root -= (root * fourth - number) / (5 * fourth)
    }
    return root
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
