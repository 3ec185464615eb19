package import Diagnostics
package import Outlook
package import PromiseModel
package import SiteBuilder

/// The messages of those who are to be reminded, and which of them were written.
package struct Mailing: Sendable {
  /// Those that somebody can get.
  package let messages: [ReminderMessage]
  /// The follow-ups that nobody can be reminded of, since nobody has an address that can be sent to; with those that
  /// can't.
  package let unaddressed: [(owed: OwedFollowUp, unreached: [String])]
  private let reminded: [(owed: OwedFollowUp, message: ReminderMessage)]
  /// The follow-ups that may be there: a document has errors.
  package let doubtful: [OwedFollowUp]
  /// How many that waited were taken away again, as they were no longer true.
  package private(set) var withdrawn = 0
  /// The names of those that were not there before.
  package private(set) var written: Set<String> = []

  /// - `first`: the first of the days whose reminders are wanted; the last is the build date.
  package init(_ status: SiteStatus, _ agenda: Agenda, since first: CalendarDate, in language: DiagnosticLanguage) {
    let site = agenda.outlook.site
    let all = agenda.outlook.reminders(since: first).filter { reminder in
      agenda.municipality.map { reminder.owed.promise.municipalities.contains($0.id) } ?? true
    }
    let doubtful = all.filter { status.desk.mayBe($0.owed, in: site) != nil }
    let sure = all.filter { status.desk.mayBe($0.owed, in: site) == nil }
    let made = sure.map { (owed: $0.owed, message: ReminderMessage($0, of: status, in: site, language)) }
    reminded = made.filter { !$0.message.recipients.isEmpty }
    messages = reminded.map(\.message)
    unaddressed = made.filter { $0.message.recipients.isEmpty }.map { ($0.owed, $0.message.unreached) }
    self.doubtful = doubtful.map(\.owed)
  }

  /// Those that were written now, and do not get to all who should have got them.
  package var partly: [(owed: OwedFollowUp, message: ReminderMessage)] {
    reminded.filter { written.contains($0.message.name) && !$0.message.unreached.isEmpty }
  }

  package mutating func note(written name: String) { written.insert(name) }

  package mutating func note(withdrawn count: Int) { withdrawn = count }

  /// Whether a message that waits to be sent is no longer true: the follow-up has come, or a later one says more. Nothing
  /// is sure where a document has errors.
  /// - `outlook`: of the whole site.
  package static func outdated(_ outlook: Outlook, _ status: SiteStatus) -> (String) -> Bool {
    guard status.findings.count(.error) == 0 else { return { _ in false } }
    let all = outlook.reminders(since: .firstDay(of: 1))
    let names = Set(all.map { ReminderMessage.name(of: $0, in: outlook.site) })
    return { ReminderMessage.isName($0, upTo: outlook.date) && !names.contains($0) }
  }
}
