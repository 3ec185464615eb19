/// The name of a host, in addresses of the web and of mail alike: labels of letters, digits and hyphens, none of them at
/// an end (RFC 1123, 2.1). In ASCII each label that has other letters is as IDNA writes it (RFC 5891), `göteborg.se` as
/// `xn--gteborg-90a.se`.
package struct HostName {
  package let text: String
  /// DNS knows no longer ones (RFC 1035, 2.3.4).
  private static let (longestLabel, longest) = (63, 253)

  /// Whether it is one, in whatever letters: which of those beyond ASCII can stand in a name is left to who looks it up.
  package static func isOne(_ name: ArraySlice<UInt8>) -> Bool {
    name.count <= longest && name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...longestLabel).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      && label.allSatisfy(isOfLabel)
  }

  /// The underscore is in no name by the rule, and some servers have it all the same.
  private static func isOfLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// Nil for what is no name of a host.
  package init?(_ name: Substring) {
    var labels: [String] = []
    for label in name.split(separator: ".", omittingEmptySubsequences: false) {
      guard let written = Self.written(label), Self.isLabel(Array(written.utf8)[...]) else { return nil }
      labels.append(written)
    }
    text = labels.joined(separator: ".")
    if text.utf8.count > Self.longest { return nil }
  }

  private static func written(_ label: Substring) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return String(label) }
    let letters = label.lowercased().flatMap(composed)
    guard letters.allSatisfy(isOfName), letters.first != "-", letters.last != "-" else { return nil }
    return "xn--" + Punycode.encoded(letters)
  }

  /// A letter and its mark as the one sign that they are in a name, `a` and a ring as `å`: some systems write them apart.
  private static func composed(_ character: Character) -> [Unicode.Scalar] {
    guard character.unicodeScalars.count > 1 else { return Array(character.unicodeScalars) }
    let letters = (UInt32(0xC0)...0x17F).lazy.compactMap(Unicode.Scalar.init)
    return letters.first { Character($0) == character }.map { [$0] } ?? Array(character.unicodeScalars)
  }

  private static func isOfName(_ letter: Unicode.Scalar) -> Bool {
    switch letter.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
    default: letter == "-"
    }
  }
}
