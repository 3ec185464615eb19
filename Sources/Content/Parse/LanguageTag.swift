/// What a language is called where programs read it (BCP 47): `sv`, `sv-SE`, `zh-Hant`.
enum LanguageTag {
  /// Languages by names and codes that are none, or that BCP 47 has a shorter one for.
  private static let others = [
    "svenska": "sv", "swedish": "sv", "swe": "sv", "sverige": "sv", "engelska": "en", "english": "en", "eng": "en",
    "finska": "fi", "finnish": "fi", "fin": "fi", "danska": "da", "danish": "da", "dan": "da", "norska": "nb",
    "norwegian": "nb", "nor": "no", "tyska": "de", "german": "de", "deu": "de", "ger": "de", "franska": "fr", "french": "fr",
    "fra": "fr", "fre": "fr", "samiska": "se-SE",
  ]

  /// The tag that was probably meant.
  static func meant(by text: String) -> String? {
    let parts = text.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    guard let first = parts.first else { return nil }
    guard let known = others[first] else { return first != text && isTag(first) ? first : nil }
    return known
  }

  /// A language, perhaps more of it, a script, a region, variants, extensions and private use, in this order.
  static func isTag(_ text: String) -> Bool {
    var parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }[...]
    guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }),
      let language = parts.popFirst(), language.isLetters(2...3)
    else { return false }
    // Three letters only where there are no two.
    if language.count == 3, others[String(decoding: language, as: UTF8.self).lowercased()] != nil { return false }
    for _ in 0..<3 where parts.first?.isLetters(3...3) == true { parts.removeFirst() }
    if parts.first?.isLetters(4...4) == true { parts.removeFirst() }
    if let region = parts.first, region.isLetters(2...2) || region.count == 3 && region.allSatisfy(\.isDigit) { parts.removeFirst() }
    while let variant = parts.first, variant.count > 4 || variant.count == 4 && variant[0].isDigit { parts.removeFirst() }
    while let singleton = parts.first, singleton.count == 1 {
      let isPrivate = singleton[0] | 0x20 == UInt8(ascii: "x")
      parts.removeFirst()
      let rest = parts.prefix { $0.count > 1 || isPrivate }
      if rest.isEmpty { return false }
      parts = parts.dropFirst(rest.count)
    }
    return parts.isEmpty
  }
}

extension Array<UInt8> {
  fileprivate func isLetters(_ count: ClosedRange<Int>) -> Bool {
    count.contains(self.count) && allSatisfy { $0.isLetterOrDigit && !$0.isDigit }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
}
