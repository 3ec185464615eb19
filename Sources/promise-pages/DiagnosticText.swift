import Diagnostics

/// Problems as a person reads them.
enum DiagnosticText {
  /// `content/promises/berg/2023.md:3:9: fel: …  [code]`, the remedy and related places below it.
  static func lines(for diagnostic: Diagnostic, in language: DiagnosticLanguage) -> String {
    var text =
      "\(place(diagnostic.origin)): \(word(for: diagnostic.severity, in: language)): "
      + "\(diagnostic.problem(in: language)) [\(diagnostic.code.name)]\n"
    let remedy = diagnostic.remedy(in: language)
    if !remedy.isEmpty { text += "  \(remedy)\n" }
    for other in diagnostic.related { text += "  \(place(other)): \(seeAlso(language))\n" }
    return text
  }

  private static func place(_ origin: Origin) -> String {
    let place = origin.place ?? Place(line: 1, column: 1)
    return "\(origin.file):\(place.line):\(place.column)"
  }

  private static func word(for severity: Severity, in language: DiagnosticLanguage) -> String {
    switch (severity, language) {
    case (.error, .swedish): "fel"
    case (.warning, .swedish): "varning"
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    }
  }

  private static func seeAlso(_ language: DiagnosticLanguage) -> String {
    switch language {
    case .swedish: "se även här"
    case .english: "see also here"
    }
  }
}
