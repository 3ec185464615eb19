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
    of findings: Findings, in language: DiagnosticLanguage, lines: SourceLines = SourceLines(),
    colours: TextColours = .none
  ) -> String {
    switch self {
    case .text: ProblemText(language, lines: lines, colours: colours).text(of: findings.told)
    case .json: ProblemJSON(language).text(of: findings)
    case .sarif: SARIFLog(language).text(of: findings.told)
    case .github: GitHubAnnotations(language).text(of: findings.told)
    }
  }
}
