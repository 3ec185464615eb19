/// What is written to a colleague, or to oneself, and not to a reader: `(kolla med Anna)`, `[stäm av med polisen]`.
enum NoteToColleague {
  /// What such begins with, which no reader is told.
  private static let beginnings = [
    "dubbelkolla", "kolla med ", "kolla upp", "kolla det", "kolla siff", "kolla datum", "kolla om ", "kolla att ", "kontrollera med ",
    "kontrollera siff", "stäm av", "stämmas av", "ska stämmas av", "hör med ", "stämmer det", "stämmer siff", "rätt siffr", "rätt datum?",
    "är det rätt", "är siffran rätt", "ändra till ", "ändras till ", "byt ut", "ta bort", "ej klart", "inte klart", "inte klar än",
    "väntar på svar", "inväntar svar", "väntar svar", "svar saknas", "siffran saknas", "siffror saknas",
  ]
  private static let whole: Set<String> = ["kolla", "kolla!", "kolla!!", "kolla?", "stämmer?", "rätt?", "osäkert", "oklart?", "??"]

  /// What begins with a bracket, if it is one.
  static func range(at index: Int, in text: [UInt8]) -> Range<Int>? {
    let end: UInt8
    switch text[index] {
    case UInt8(ascii: "("): end = UInt8(ascii: ")")
    case UInt8(ascii: "["): end = UInt8(ascii: "]")
    default: return nil
    }
    // Nearly all brackets hold something else, which a letter tells.
    guard index + 1 < text.count, mayBegin(text[index + 1]) else { return nil }
    let inner = text[(index + 1)...].prefix(100).prefix { $0 != end && $0 >= 0x20 }
    guard inner.endIndex < text.count, text[inner.endIndex] == end else { return nil }
    let after = inner.endIndex + 1
    // A link's text, and its address.
    if after < text.count, end == UInt8(ascii: "]"), "([:".utf8.contains(text[after]) { return nil }
    if end == UInt8(ascii: ")"), index > 0, text[index - 1] == UInt8(ascii: "]") { return nil }
    let words = String(decoding: inner, as: UTF8.self).lowercased()
    return whole.contains(words) || beginnings.contains(where: words.hasPrefix) || asksSomebody(inner) ? index..<after : nil
  }

  private static let firsts = Set((beginnings + whole + ["fråga"]).compactMap { $0.utf8.first })

  private static func mayBegin(_ byte: UInt8) -> Bool { firsts.contains((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }

  /// `fråga Anna`: a reader is told to ask at a place, or an office.
  private static func asksSomebody(_ inner: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: inner, as: UTF8.self).split(separator: " ")
    guard words.count > 1, words[0].lowercased() == "fråga" else { return false }
    return words[1].first?.isUppercase ?? false
  }
}
