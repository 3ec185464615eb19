/// What a target and its results count: `kontroller`, `%`, or singular and plural "kontroll, kontroller".
package struct MeasureUnit: Sendable, Hashable {
  package let singular: String
  package let plural: String

  package init(singular: String, plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// Reads one form, or two with a comma. Nil for an empty text or more than two.
  package static func parse(_ text: String) -> MeasureUnit? {
    guard text.utf8.contains(UInt8(ascii: ",")) else {
      let form = String(text.trimmed)
      return form.isEmpty ? nil : MeasureUnit(singular: form, plural: form)
    }
    let forms = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }
    guard (1...2).contains(forms.count), !forms.contains("") else { return nil }
    return MeasureUnit(singular: forms[0], plural: forms[forms.count - 1])
  }

  /// Whether no word says what is counted: `10`, `-`.
  package var isWithoutWords: Bool { !isPercent && !(singular + plural).contains { $0.isLetter || "%‰".contains($0) } }

  /// Whether the plural seems to stand before the singular: "vandringar, vandring", "skolor, skola".
  package var isSwapped: Bool {
    guard singular.count > plural.count, let last = plural.last else { return false }
    let isVowel = "aeo".contains(last)
    let stem = isVowel ? String(plural.dropLast()) : plural
    let endings = isVowel ? ["or", "ar", "er", "en", "n"] : ["ar", "er", "or", "r", "en", "s"]
    return endings.contains { singular == stem + $0 || singular == plural + $0 }
  }

  /// Two forms that a slash divides in place of a comma: "möte/möten", and not "km/h".
  package var divided: String? {
    let forms = plural.split(separator: "/")
    guard singular == plural, forms.count == 2, forms[0].count > 2, forms[1].hasPrefix(forms[0].prefix(3)) else { return nil }
    return forms[0].trimmed + ", " + forms[1].trimmed
  }

  /// A share: never summed.
  package var isPercent: Bool { plural == "%" || plural == "procent" }

  package func form(for number: Quantity) -> String { number.isOne ? singular : plural }
}
