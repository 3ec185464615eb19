/// A character that is taken for one of the keyboard's, and is another: a dash for a hyphen, a blank that is none,
/// a typographic quotation mark.
package enum Lookalike: Sendable {
  /// Of the kinds that divide words: seen as a blank, read as something else.
  case blank
  /// Takes no room at all.
  case hidden
  case dash
  case quote

  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: self = .hidden
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .dash
    case 0x2018...0x201F, 0x2032, 0x2033, 0xAB, 0xBB: self = .quote
    default: return nil
    }
  }

  package var isUnseen: Bool {
    switch self {
    case .blank, .hidden: true
    case .dash, .quote: false
    }
  }

  /// What was probably meant.
  private var plain: String {
    switch self {
    case .blank: " "
    case .hidden, .quote: ""
    case .dash: "-"
    }
  }

  /// A text with the keyboard's characters in place of those that look like them, and the first of these; nil where
  /// there are none.
  package static func mended(_ text: String) -> (text: String, first: Unicode.Scalar)? {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }),
      let first = text.unicodeScalars.first(where: { Lookalike($0) != nil })
    else { return nil }
    var mended = ""
    for scalar in text.unicodeScalars { mended += Lookalike(scalar)?.plain ?? String(scalar) }
    let isBlank = { (character: Character) in character == " " }
    let start = mended.drop(while: isBlank)
    let end = start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    return (String(end), first)
  }

  /// The first character of a text that nobody sees or takes for a blank, and how many characters stand before it.
  package static func firstUnseen(in text: String) -> (offset: Int, scalar: Unicode.Scalar)? {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return text.unicodeScalars.enumerated().first { Lookalike($0.element)?.isUnseen == true }
      .map { ($0.offset, $0.element) }
  }
}

extension Unicode.Scalar {
  /// As the Unicode standard writes it: `U+2028`.
  package var codePointName: String { Self.codePointName(of: value) }

  /// Of what may be no character too.
  package static func codePointName(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension DiagnosticLanguage {
  /// A character by its code point and, where people have one, its name: "U+00A0, hårt mellanslag".
  func named(_ character: String) -> String {
    guard let name = characterNames[character] else { return character }
    return character + ", " + name
  }

  /// A day of the week, from Monday on.
  func weekday(_ number: Int) -> String {
    let names =
      switch self {
      case .swedish: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
      case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return names[number % names.count]
  }

  private var characterNames: [String: String] {
    switch self {
    case .swedish:
      [
        "U+0020": "mellanslag", "U+000B": "lodrät tabb", "U+000C": "sidbrytning", "U+00A0": "hårt mellanslag", "U+00AD": "mjukt bindestreck",
        "U+200B": "mellanslag utan bredd", "U+200E": "skrivriktningsmärke", "U+2010": "bindestreck av annat slag",
        "U+2011": "hårt bindestreck", "U+2012": "siffertankstreck", "U+2013": "tankstreck",
        "U+2014": "långt tankstreck", "U+2019": "apostrof", "U+201C": "citattecken", "U+201D": "citattecken",
        "U+2028": "radbrytning av annat slag", "U+202F": "smalt mellanslag", "U+2212": "minustecken",
        "U+FEFF": "byteordningsmärke",
      ]
    case .english:
      [
        "U+0020": "space", "U+000B": "vertical tab", "U+000C": "form feed", "U+00A0": "no-break space", "U+00AD": "soft hyphen",
        "U+200B": "zero-width space", "U+200E": "left-to-right mark", "U+2010": "another hyphen",
        "U+2011": "no-break hyphen", "U+2012": "figure dash", "U+2013": "en dash", "U+2014": "em dash",
        "U+2019": "apostrophe", "U+201C": "quotation mark", "U+201D": "quotation mark",
        "U+2028": "line separator", "U+202F": "narrow space", "U+2212": "minus sign", "U+FEFF": "byte order mark",
      ]
    }
  }
}
