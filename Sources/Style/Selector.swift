/// One selector of a rule: what it asks of the elements on its way, in order (Selectors Level 4, complex selector).
struct Selector: Sendable {
  /// As it is written, packed.
  let text: ArraySlice<UInt8>
  let compounds: [Compound]

  /// Takes packed text.
  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var reader = SelectorReader(text)
    compounds = reader.compounds()
  }

  /// The selectors of a list, which commas part.
  static func list(_ text: [UInt8]) -> [Selector] {
    var selectors: [Selector] = []
    var start = 0
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: ",") {
        selectors.append(Selector(text[start..<index]))
        start = index + 1
      }
      index = text[...].end(ofTokenAt: index)
    }
    return selectors + [Selector(text[start...])]
  }

  func canMeet(_ forms: ElementForms) -> Bool { compounds.allSatisfy(forms.canBe) }
}
