package import Diagnostics
package import Outlook
package import SiteBuilder

/// What needs somebody, by its urgency, in the sentences that everybody is told it in.
package struct AgendaSections: Sendable {
  package struct Section: Sendable {
    package let title: String
    package let matters: [(matter: Matter, sentence: String)]
  }

  package let sections: [Section]

  package init(_ status: SiteStatus, _ agenda: Agenda, in language: DiagnosticLanguage) {
    self.init(StatusWords(language: language, site: agenda.outlook.site, error: status.error), agenda)
  }

  init(_ words: StatusWords, _ agenda: Agenda) {
    sections = Matter.Urgency.allCases.compactMap { urgency in
      let matters = agenda.matters(of: urgency)
      return matters.isEmpty
        ? nil
        : Section(
          title: words.heading(of: urgency, until: agenda.until), matters: matters.map { ($0, words.sentence($0)) })
    }
  }
}
