package import Diagnostics
package import Outlook
package import SiteBuilder

/// What is due on a site, in the form that somebody asked for.
package struct StatusReport: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    /// For people.
    case text
    case json
    case markdown
  }

  private let status: SiteStatus
  private let agenda: Agenda?
  private let language: DiagnosticLanguage

  /// - `agenda`: nil where there is no site to tell of.
  package init(_ status: SiteStatus, _ agenda: Agenda?, in language: DiagnosticLanguage) {
    self.status = status
    self.agenda = agenda
    self.language = language
  }

  /// - `mailing`: what became of the messages, where some were asked for.
  package func text(as format: Format, _ mailing: Mailing? = nil) -> String {
    if format == .json { return StatusJSON(status: status, agenda: agenda, language: language, mailing: mailing).text }
    let errors = status.findings.count(.error)
    guard let agenda else { return StatusWords.errors(errors, in: language) + "\n" }
    let words = StatusWords(language: language, site: agenda.outlook.site, error: status.error)
    return StatusText(words: words, agenda: agenda, errors: errors, isMarkdown: format == .markdown).text
  }
}
