import Diagnostics
import Outlook
import PromiseModel
import SiteBuilder
package import Writers

/// A mail message that reminds of a follow-up: the same on every day that it is written on, but for the day.
package struct ReminderMessage: Sendable {
  /// Of its file: what it is about, so that no other has it.
  package let name: String
  /// As mail programs know it, without the brackets.
  package let id: String
  package let recipients: [MailAddress]
  /// The addresses of those who should have got it before these, or with them, and can't be sent to.
  package let unreached: [String]
  package let bytes: [UInt8]

  init(_ reminder: Reminder, of status: SiteStatus, in site: Site, _ language: DiagnosticLanguage) {
    let owed = reminder.owed
    let names = PermanentNames(site)
    let thread = names.name(of: owed.promise.id) + ".follow-up-\(owed.year).due-\(owed.due.iso)"
    name = Self.name(of: reminder, in: site)
    id = names.uid(thread + "." + reminder.occasion.name)
    (recipients, unreached) = Self.recipients(of: owed.promise, in: site)
    let words = ReminderWords(reminder: reminder, status: status, words: StatusWords(language: language, site: site))
    var mail = MailWriter()
    mail.field("From", addresses: [Self.sender(of: site, names)])
    mail.field("To", addresses: recipients)
    mail.field("Subject", text: words.subject)
    mail.field("Date", Self.written(site.date))
    mail.field("Message-ID", "<\(id)>")
    // Mail programs put all reminders of one follow-up together.
    mail.field("References", "<\(names.uid(thread))>")
    mail.field("Content-Language", language.rawValue)
    // No program is to answer it (RFC 3834).
    mail.field("Auto-Submitted", "auto-generated")
    mail.text(words.text)
    bytes = mail.bytes
  }

  private static let ending = ".eml"

  /// Whether a file has the name of a message that was to go on a day, or before it.
  static func isName(_ name: String, upTo day: CalendarDate) -> Bool {
    let written = name.prefix(10)
    guard written.allSatisfy({ $0.isNumber || $0 == "-" }), written <= day.iso, name.contains("-follow-up-") else { return false }
    return Reminder.Occasion.allCases.contains { name.hasSuffix("-" + $0.name + ending) }
  }

  static func name(of reminder: Reminder, in site: Site) -> String {
    let promise = reminder.owed.promise
    let part = promise.slug ?? promise.district.map(Slug.make)
    let words = [
      reminder.day.iso, site[promise.home].slug, part, promise.period.addressYears, "follow-up", String(reminder.owed.year),
      reminder.occasion.name,
    ]
    return words.compactMap(\.self).joined(separator: "-") + ending
  }

  // MARK: Whom and whence

  /// The contacts of the municipality, else those of the promise, else the publisher.
  private static func recipients(of promise: Promise, in site: Site) -> (reached: [MailAddress], unreached: [String]) {
    let ofMunicipalities = promise.municipalities.filter(site.facts.isAbout).flatMap { site[$0].contacts.compactMap(\.email) }
    let publisher = [site.facts.settings.publisher?.email].compactMap(\.self)
    var unreached: [String] = []
    for candidates in [ofMunicipalities, promise.particulars.contacts.compactMap(\.email), publisher] {
      var reached: [MailAddress] = []
      for candidate in candidates {
        if let address = try? MailAddress(candidate) {
          if !reached.contains(address) { reached.append(address) }
        } else if !unreached.contains(candidate) {
          unreached.append(candidate)
        }
      }
      if !reached.isEmpty { return (reached, unreached) }
    }
    return ([], unreached)
  }

  /// The publisher, where it has an address.
  private static func sender(of site: Site, _ names: PermanentNames) -> MailAddress {
    let settings = site.facts.settings
    let name = settings.publisher?.name ?? settings.title
    return settings.publisher?.email.flatMap { try? MailAddress($0, name: name) } ?? .noReply(at: names.host, name: name)
  }

  /// The beginning of the day in Sweden's winter: a night's message is not of a time to come.
  private static func written(_ day: CalendarDate) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // 1 January of year 1 was a Monday.
    return "\(names[day.dayNumber % 7]), \(day.day) \(months[day.month - 1]) \(day.iso.prefix(4)) 00:00:00 +0100"
  }
}

extension Reminder.Occasion {
  /// In names of files and messages.
  var name: String {
    switch self {
    case .before: "30-days-before"
    case .onTheDay: "on-the-day"
    case .after: "14-days-after"
    case .longAfter: "60-days-after"
    }
  }
}
