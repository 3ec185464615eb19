package import Diagnostics
import Outlook
import Writers

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

  /// What stands in the way of others, and who does not get what was written; empty where all is well.
  package var missing: String {
    let unaddressed = mailing.unaddressed.map { told(of: $0.owed, unreached: $0.unreached) }
    return (unaddressed + mailing.partly.map { told(of: $0.owed, $0.message) } + mailing.doubtful.map(told(ofDoubtful:))).joined()
  }

  private func told(of owed: OwedFollowUp, unreached: [String]) -> String {
    let why =
      unreached.isEmpty
      ? say("ingen har en e-postadress", "nobody has an e-mail address")
      : say("e-postprogram kan inte skicka till ", "mail programs can't send to ") + listed(unreached)
    return say(
      "promise-pages: Ingen kan påminnas om uppföljningen av \(owed.year) (\(owed.file.shown)): \(why).\n  Skriv email hos någon i contacts i \(documents(of: owed)), eller hos publisher i site.yaml\(unreached.isEmpty ? "" : ", med bara a–z, siffror och enkla tecken före @").\n",
      "promise-pages: Nobody can be reminded of the follow-up of \(owed.year) (\(owed.file.shown)): \(why).\n  Write email with someone in contacts in \(documents(of: owed)), or with publisher in site.yaml\(unreached.isEmpty ? "" : ", with only a–z, digits and simple signs before the @").\n")
  }

  private func told(of owed: OwedFollowUp, _ message: ReminderMessage) -> String {
    let (unreached, reached) = (listed(message.unreached), listed(message.recipients.map(\.address)))
    return say(
      "promise-pages: Påminnelsen om uppföljningen av \(owed.year) (\(owed.file.shown)) går inte till \(unreached): dit kan e-postprogram inte skicka.\n  Den går till \(reached). Skriv en adress med bara a–z, siffror och enkla tecken före @.\n",
      "promise-pages: The reminder of the follow-up of \(owed.year) (\(owed.file.shown)) does not go to \(unreached): mail programs can't send there.\n  It goes to \(reached). Write an address with only a–z, digits and simple signs before the @.\n")
  }

  private func told(ofDoubtful owed: OwedFollowUp) -> String {
    say(
      "promise-pages: Ingen påminnelse om uppföljningen av \(owed.year) (\(owed.file.shown)): den kan vara en av dem som har fel.\n  Rätta felen som promise-pages check visar.\n",
      "promise-pages: No reminder of the follow-up of \(owed.year) (\(owed.file.shown)): it may be one of those with errors.\n  Mend the errors that promise-pages check shows.\n")
  }

  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  private func listed(_ addresses: [String]) -> String { addresses.map(\.shown).joined(separator: ", ") }

  /// Where whom to write to can be written: not with municipalities that the site is not about, which have no document.
  private func documents(of owed: OwedFollowUp) -> String {
    (owed.ownMunicipalities.map { "municipalities/\($0).md" } + [owed.file]).map(\.shown).joined(separator: ", ")
  }
}
