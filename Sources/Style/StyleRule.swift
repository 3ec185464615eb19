/// A rule of a style sheet, packed.
indirect enum StyleRule: Sendable {
  /// Declarations for what the selectors find.
  case style([Selector], block: [UInt8])
  /// Rules that hold under a condition: `@media print`.
  case group(condition: [UInt8], [StyleRule])
  /// What is kept as it is: `@page`, `@font-face`, and what is not read here.
  case other([UInt8])

  /// Appends the rule, without what can meet no element of these forms.
  func append(for forms: ElementForms, to text: inout [UInt8]) {
    switch self {
    case .style(let selectors, let block):
      let met = selectors.filter { $0.canMeet(forms) }
      guard !met.isEmpty, !block.isEmpty else { return }
      text += met.map(\.text).joined(separator: CollectionOfOne(UInt8(ascii: ",")))
      Self.append(block: block, to: &text)
    case .group(let condition, let rules):
      var inner: [UInt8] = []
      for rule in rules { rule.append(for: forms, to: &inner) }
      guard !inner.isEmpty else { return }
      text += condition
      Self.append(block: inner, to: &text)
    case .other(let rule): text += rule
    }
  }

  private static func append(block: [UInt8], to text: inout [UInt8]) {
    text.append(UInt8(ascii: "{"))
    text += block
    text.append(UInt8(ascii: "}"))
  }
}
