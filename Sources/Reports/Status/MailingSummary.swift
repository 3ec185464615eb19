package import Diagnostics
import Outlook

/// What became of the messages, for who asked for them.
package struct MailingSummary: Sendable {
  private let mailing: Mailing
  private let language: DiagnosticLanguage

  package init(_ mailing: Mailing, in language: DiagnosticLanguage) {
    self.mailing = mailing
    self.language = language
  }

  /// One line, and one more where some were taken away.
  package var told: String { written + withdrawn }

  private var withdrawn: String {
    let count = mailing.withdrawn
    if count == 0 { return "" }
    switch language {
    case .swedish:
      return "\(count) \(count == 1 ? "osänd påminnelse" : "osända påminnelser") togs bort: uppföljningen har kommit, eller en senare påminnelse gäller.\n"
    case .english:
      return "\(count) unsent \(count == 1 ? "reminder was" : "reminders were") removed: the follow-up has come, or a later reminder holds.\n"
    }
  }

  private var written: String {
    let (new, all) = (mailing.written.count, mailing.messages.count)
    switch language {
    case .swedish:
      return "\(new) \(new == 1 ? "ny påminnelse" : "nya påminnelser") att skicka" + (all > new ? ", \(all - new) fanns redan.\n" : ".\n")
    case .english:
      return "\(new) new \(new == 1 ? "reminder" : "reminders") to send" + (all > new ? ", \(all - new) there already.\n" : ".\n")
    }
  }

  /// What stands in the way of others; empty where nothing does.
  package var missing: String {
    mailing.unaddressed.map { owed in
      switch language {
      case .swedish:
        "promise-pages: Ingen kan påminnas om uppföljningen av \(owed.year) (\(owed.file.shown)): ingen har en e-postadress.\n  Skriv email hos någon i contacts i \(documents(of: owed)), eller hos publisher i site.yaml.\n"
      case .english:
        "promise-pages: Nobody can be reminded of the follow-up of \(owed.year) (\(owed.file.shown)): nobody has an e-mail address.\n  Write email with someone in contacts in \(documents(of: owed)), or with publisher in site.yaml.\n"
      }
    }.joined()
      + mailing.doubtful.map { owed in
        switch language {
        case .swedish:
          "promise-pages: Ingen påminnelse om uppföljningen av \(owed.year) (\(owed.file.shown)): den kan vara en av dem som har fel.\n  Rätta felen som promise-pages check visar.\n"
        case .english:
          "promise-pages: No reminder of the follow-up of \(owed.year) (\(owed.file.shown)): it may be one of those with errors.\n  Mend the errors that promise-pages check shows.\n"
        }
      }.joined()
  }

  private func documents(of owed: OwedFollowUp) -> String {
    owed.municipalities.map { "municipalities/\($0).md" }.joined(separator: ", ")
  }
}
