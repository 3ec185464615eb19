/// The name of a mail server as messages have it: in ASCII, with each label that has other letters as IDNA writes it
/// (RFC 5891), `göteborg.se` as `xn--gteborg-90a.se`.
struct MailHost {
  let text: String
  /// DNS knows no longer ones (RFC 1035, 2.3.4).
  private static let longestLabel = 63

  /// Nil for what is no name of a server.
  init?(_ name: Substring) {
    var labels: [String] = []
    for label in name.split(separator: ".", omittingEmptySubsequences: false) {
      guard let written = Self.written(label), written.utf8.count <= Self.longestLabel else { return nil }
      labels.append(written)
    }
    text = labels.joined(separator: ".")
  }

  private static func written(_ label: Substring) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return MailAddress.isAtom(label) ? String(label) : nil }
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
