package import Diagnostics
package import SiteBuilder
import Source

/// Problems as a person reads them.
package struct ProblemText: Sendable {
  private let language: DiagnosticLanguage
  private let lines: SourceLines
  private let colours: TextColours

  package init(_ language: DiagnosticLanguage, lines: SourceLines, colours: TextColours = .none) {
    self.language = language
    self.lines = lines
    self.colours = colours
  }

  /// For each problem `content/promises/berg/2023.md:3:9: fel: …  [code]`; below it the line with a caret
  /// under the spot, the remedy, and related places.
  package func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    var text = colours.strong(place(diagnostic.origin)) + ": "
    text += colours.severity(language.word(for: severity) + ":", severity)
    text += " \(diagnostic.problem(in: language)) [\(diagnostic.code.name)]\n"
    text += excerpt(diagnostic.origin, severity)
    let remedy = diagnostic.remedy(in: language)
    if !remedy.isEmpty { text += "  \(remedy)\n" }
    for other in diagnostic.related {
      text += "  \(place(other)): \(language.seeAlso)\n" + excerpt(other, .note)
    }
    return text
  }

  private func excerpt(_ origin: Origin, _ severity: Severity) -> String {
    guard let line = lines[origin], !line.text.isEmpty else { return "" }
    let caret = String(repeating: " ", count: line.indent) + colours.severity("^", severity)
    return "    \(line.text)\n    \(caret)\n"
  }

  private func place(_ origin: Origin) -> String {
    let place = origin.place ?? .start
    return "\(origin.file.shown):\(place.line):\(place.column)"
  }
}
