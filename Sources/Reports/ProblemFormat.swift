package import Diagnostics
package import SiteBuilder

/// The forms in which problems are told.
package enum ProblemFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  case json
  case sarif
  case github

  /// - `lines`, `colours`: only for people.
  package func text(
    of diagnostics: [Diagnostic], in language: DiagnosticLanguage, lines: SourceLines = SourceLines(),
    colours: TextColours = .none
  ) -> String {
    switch self {
    case .text: ProblemText(language, lines: lines, colours: colours).text(of: diagnostics)
    case .json: ProblemJSON(language).text(of: diagnostics)
    case .sarif: SARIFLog(language).text(of: diagnostics)
    case .github: GitHubAnnotations(language).text(of: diagnostics)
    }
  }
}
