import Diagnostics
import Outlook
import PromiseModel
import SiteBuilder
import Writers

/// What a reminder says. It names days and never "today": a mail is read when it is read.
struct ReminderWords {
  let reminder: Reminder
  let status: SiteStatus
  let words: StatusWords

  private var owed: OwedFollowUp { reminder.owed }
  private var site: Site { words.site }
  private var name: String { words.name(of: owed.promise) }
  private var due: String { words.days.written(owed.due) }
  private var siteTitle: String { words.plain(site.facts.settings.title) }

  var subject: String {
    switch reminder.occasion {
    case .before:
      words.say(
        "Uppföljningen av \(owed.year) ska finnas senast \(due): \(name)", "The follow-up of \(owed.year) is due by \(due): \(name)")
    case .onTheDay:
      words.say(
        "Sista dagen \(due) för uppföljningen av \(owed.year): \(name)", "Last day \(due) for the follow-up of \(owed.year): \(name)")
    case .after, .longAfter:
      words.say(
        "Försenad sedan \(due), uppföljningen av \(owed.year): \(name)", "Overdue since \(due), the follow-up of \(owed.year): \(name)")
    }
  }

  var text: String {
    let greeting = words.say("Hej!", "Hello,")
    return [greeting, claim, begun, howToGoOn, places, end].joined(separator: "\n\n")
  }

  private var claim: String {
    let rule =
      switch owed.rule {
      case .promise: words.say("Det säger löftet självt.", "The promise says so itself.")
      case .site: words.say("Det är webbplatsens regel: löftet säger inget om det.", "That is the site's rule: the promise says nothing of it.")
      }
    if owed.due >= site.date {
      return words.say(
        "Uppföljningen av \(owed.year) för medborgarlöftet \(name) ska finnas på \(siteTitle) senast \(due). \(rule)",
        "The follow-up of \(owed.year) for the citizen promise \(name) is due on \(siteTitle) by \(due). \(rule)")
    }
    return words.say(
      "Uppföljningen av \(owed.year) för medborgarlöftet \(name) skulle ha funnits på \(siteTitle) senast \(due), och den har inte kommit. \(rule) På löftets sida står det att den är försenad.",
      "The follow-up of \(owed.year) for the citizen promise \(name) should have been on \(siteTitle) by \(due), and it has not come. \(rule) The promise's page says that it is overdue.")
  }

  private var begun: String {
    if let draft = status.desk.unfinishedDraft(of: owed) { return words.begun(draft) }
    return words.say(
      "Ingen har börjat skriva den här. Börja med: \(command)", "Nobody has begun to write it here. Begin with: \(command)")
  }

  /// What begins it, as one types it.
  private var command: String {
    let promise = owed.promise
    let names = [("--district", promise.district), ("--slug", promise.slug)].compactMap { option, name in
      name.map { " \(option) " + $0.asTyped }
    }
    let municipality = promise.municipalities.first.map { site.facts.municipalities[$0.index].slug } ?? ""
    return "promise-pages new follow-up \(municipality) \(promise.period.written) --year \(owed.year)" + names.joined()
  }

  private var howToGoOn: String {
    words.say(
      "Finns den någon annanstans, skriv det i löftet under documents, med follow-up: \(owed.year). Då kommer ingen fler påminnelse om den.",
      "If it is published elsewhere, say so in the promise under documents, with follow-up: \(owed.year). Then there are no more reminders of it.")
  }

  private var places: String {
    let page = status.address(of: owed.promise).map { words.say("Löftets sida: ", "The promise's page: ") + $0 + "\n" } ?? ""
    return page + words.say("Löftets fil: ", "The promise's file: ") + words.plain(owed.file)
  }

  private var end: String {
    words.say(
      "Det här är en påminnelse från \(siteTitle). Den skickas 30 dagar före, på dagen, och 14 och 60 dagar efter.",
      "This is a reminder from \(siteTitle). It is sent 30 days before, on the day, and 14 and 60 days after.")
  }
}
