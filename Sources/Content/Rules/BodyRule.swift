import Diagnostics

/// One rule about the text of one document alone.
protocol BodyRule: Sendable {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog)
}

/// Every rule about texts; the order is only that of reading.
private let bodyRules: [any BodyRule.Type] = [MixedList.self, BareHeading.self, EmptyLinkText.self, ImpossibleDate.self, LetterInNumber.self, UnreachableAddress.self, LinkTextAgainstAddress.self]

extension DocumentBody {
  /// Applies the rules that look at one body alone (chapter 12 of docs/content-format.md).
  func checkWriting(_ log: inout DiagnosticLog) {
    for rule in bodyRules { rule.check(self, &log) }
  }
}
