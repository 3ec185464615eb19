import Diagnostics
import Outlook
import PromiseModel
import SiteBuilder
import Source

/// What those who run a site are told of what is due on it: sentences that can be pasted in a mail.
struct StatusWords {
  let language: DiagnosticLanguage
  let site: Site
  /// What the first error of a file is, where there is one.
  var error: (String) -> Diagnostic? = { _ in nil }

  var days: DayWords { DayWords(language: language, today: site.date) }

  func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  // MARK: Names

  /// Berg 2025–2026; Kungsholmen i Stockholm 2019.
  func name(of promise: Promise) -> String {
    var place = list(promise.municipalities.map { site[$0].name })
    if let district = promise.district { place = district + say(" i ", " in ") + place }
    if let slug = promise.slug { place += " (\(slug))" }
    return plain(place + " " + years(of: promise.period))
  }

  private func years(of period: Period) -> String {
    period.last == nil ? period.addressYears + "–" : period.addressYears.replacing("-", with: "–")
  }

  func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" och ", " and ") + last
  }

  /// An author's text on one line, with nothing that would hide or command.
  func plain(_ text: String) -> String { PersonalNumber.hidden(in: text).shown }

  // MARK: Matters

  func heading(of urgency: Matter.Urgency, until: CalendarDate) -> String {
    switch urgency {
    case .late: say("Försenat", "Overdue")
    case .soon: say("Att göra, till och med \(days.written(until))", "To be done, up to \(days.written(until))")
    case .open: say("Behöver ses över", "To be looked at")
    case .draft: say("Utkast", "Drafts")
    case .hidden: say("Visas inte", "Not shown")
    }
  }

  func sentence(_ matter: Matter) -> String {
    switch matter.subject {
    case .followUp(let owed, let draft, let maybe): sentence(owed, draft, maybe)
    case .promise(let promise, let next): sentence(matter.kind, promise, next)
    case .commitment(let commitment, let promise): sentence(commitment, promise, matter.day ?? site.date)
    case .confirmation(let promise, let confirmation): sentence(matter.kind, promise, confirmation)
    case .survey(let survey, let promise, let followUp): sentence(matter.kind, survey, promise, followUp)
    case .unfinished(let unfinished): sentence(unfinished, isDraft: matter.kind == .draft)
    case .absent(let document, let hindrance): sentence(document, hindrance)
    }
  }

  // MARK: Follow-ups

  private func sentence(_ owed: OwedFollowUp, _ draft: Unfinished?, _ maybe: AbsentDocument?) -> String {
    let (name, day, rule) = (name(of: owed.promise), days.withDistance(owed.due), self.rule(owed.rule))
    var text =
      switch owed.due < site.date ? .overdue : owed.state {
      case .overdue:
        say(
          "\(name): uppföljningen av \(owed.year) skulle ha kommit senast \(day) (\(rule)).",
          "\(name): the follow-up of \(owed.year) should have come by \(day) (\(rule)).")
      case .awaited:
        say(
          "\(name): uppföljningen av \(owed.year) väntas senast \(day) (\(rule)).",
          "\(name): the follow-up of \(owed.year) is awaited by \(day) (\(rule)).")
      case .running:
        say(
          "\(name): uppföljningen av \(owed.year), som pågår än, ska finnas senast \(day) (\(rule)).",
          "\(name): the follow-up of \(owed.year), which is not over yet, is due by \(day) (\(rule)).")
      }
    if let draft { text += " " + begun(draft) }
    if let maybe {
      text += say(
        " Kanske är den skriven: \(plain(maybe.file)) har fel och visas inte.",
        " It may have been written: \(plain(maybe.file)) has errors and is not shown.")
    }
    return text
  }

  func rule(_ rule: DueRule) -> String {
    switch rule {
    case .promise: say("löftets egen regel", "the promise's own rule")
    case .site: say("webbplatsens regel", "the site's rule")
    }
  }

  /// Of a follow-up that somebody has begun.
  func begun(_ draft: Unfinished) -> String {
    let start = say("Utkast finns: \(plain(draft.file))", "There is a draft: \(plain(draft.file))")
    return start + (draft.progress.map { ", " + progress($0) } ?? "") + "."
  }

  private func progress(_ progress: Progress) -> String {
    say(
      "\(progress.reported) av \(progress.commitments) åtaganden redovisade",
      "\(progress.reported) of \(progress.commitments) commitments reported")
  }

  // MARK: Promises

  private func sentence(_ kind: Matter.Kind, _ promise: Promise, _ next: Matter.Successor) -> String {
    let name = name(of: promise)
    let day = (kind == .promiseEnds || kind == .promiseWithoutSuccessor ? promise.tenure.last : promise.tenure.first) ?? site.date
    switch kind {
    case .promiseEnds:
      return say(
        "\(name): löftet gäller till och med \(days.withDistance(day)). ",
        "\(name): the promise holds up to \(days.withDistance(day)). ") + successor(next)
    case .promiseWithoutSuccessor:
      return say(
        "\(name): löftet tog slut \(days.withDistance(day)). ", "\(name): the promise ended \(days.withDistance(day)). ")
        + successor(next)
    case .proposalBegins:
      return say(
        "\(name): löftets tid börjar \(days.withDistance(day)), och det är ännu bara ett förslag (proposed).",
        "\(name): the promise's time begins \(days.withDistance(day)), and it is but proposed.")
    default:
      return say(
        "\(name): löftets tid började \(days.withDistance(day)), och det är ännu bara ett förslag (proposed). Är det undertecknat, ta bort proposed och skriv signed.",
        "\(name): the promise's time began \(days.withDistance(day)), and it is but proposed. If it is signed, remove proposed and write signed.")
    }
  }

  private func sentence(_ commitment: Commitment, _ promise: Promise, _ day: CalendarDate) -> String {
    let (name, what) = (name(of: promise), plain(commitment.excerpt.name))
    if day < site.date {
      return say(
        "\(name): ”\(what)” skulle vara gjort senast \(days.withDistance(day)), och ingen har berättat hur det slutade. Skriv det i uppföljningen.",
        "\(name): “\(what)” was to be done by \(days.withDistance(day)), and nobody has told how it ended. Write it in the follow-up.")
    }
    return say(
      "\(name): ”\(what)” ska vara gjort senast \(days.withDistance(day)).",
      "\(name): “\(what)” is to be done by \(days.withDistance(day)).")
  }

  private func successor(_ next: Matter.Successor) -> String {
    switch next {
    case .none: say("Inget löfte följer efter det.", "No promise follows it.")
    case .promise(let promise): say("Sedan följer \(name(of: promise)).", "It is followed by \(name(of: promise)).")
    case .draft(let promise):
      say("Nästa löfte är ett utkast: \(plain(promise.spot.file)).", "The next promise is a draft: \(plain(promise.spot.file)).")
    }
  }

  private func sentence(_ kind: Matter.Kind, _ promise: Promise, _ confirmation: Confirmation) -> String {
    let (name, looked) = (name(of: promise), days.written(confirmation.looked))
    if kind == .promiseUnconfirmed {
      let since = days.withDistance(confirmation.ends)
      return say(
        "\(name): löftet är obekräftat sedan \(since). Ingen har sett efter om det gäller sedan \(looked). Gäller det än, skriv dagens datum i checked.",
        "\(name): the promise is unconfirmed since \(since). Nobody has looked whether it holds since \(looked). If it does, write today's date in checked.")
    }
    let end = days.withDistance(confirmation.nextEnd ?? confirmation.ends)
    return say(
      "\(name): löftet blir obekräftat \(end). Gäller det än, skriv dagens datum i checked.",
      "\(name): the promise becomes unconfirmed \(end). If it still holds, write today's date in checked.")
  }

  private func sentence(_ kind: Matter.Kind, _ survey: Survey, _ promise: Promise, _ followUp: FollowUp?) -> String {
    let day = days.withDistance(survey.closes?.last ?? site.date)
    let name = name(of: promise) + (followUp?.year.map { say(", uppföljningen av \($0)", ", the follow-up of \($0)") } ?? "")
    if kind == .surveyCloses {
      return say(
        "\(name): sista dagen att svara på enkäten ”\(plain(survey.title))” är \(day).",
        "\(name): the last day to answer the survey “\(plain(survey.title))” is \(day).")
    }
    return say(
      "\(name): enkäten ”\(plain(survey.title))” stängde \(day), och löftet gäller än.",
      "\(name): the survey “\(plain(survey.title))” closed \(day), and the promise is in force.")
  }

  // MARK: Documents

  private func sentence(_ unfinished: Unfinished, isDraft: Bool) -> String {
    let draft = say(isDraft ? " är ett utkast" : "", isDraft ? " is a draft" : "")
    var parts: [String] = []
    if let progress = unfinished.progress { parts.append(self.progress(progress)) }
    if !unfinished.marks.isEmpty { parts.append(left(unfinished.marks)) }
    return what(unfinished) + draft + (parts.isEmpty ? "." : ": " + list(parts) + ".")
  }

  private func what(_ unfinished: Unfinished) -> String {
    switch unfinished.document {
    case .promise(let promise): return say("\(name(of: promise)): löftet", "\(name(of: promise)): the promise")
    case .followUp(let followUp, of: let promise, _):
      let of = followUp.year.map { say(" av \($0)", " of \($0)") } ?? ""
      let part = followUp.part.map { " (\(plain($0)))" } ?? ""
      return say("\(name(of: promise)): uppföljningen", "\(name(of: promise)): the follow-up") + of + part
    case .page(let page): return say("Sidan ”\(plain(page.title))”", "The page “\(plain(page.title))”")
    case .other: return plain(unfinished.file)
    }
  }

  /// No more lines than anybody reads.
  private static let mostLines = 12

  private func left(_ marks: [Place]) -> String {
    let lines = marks.prefix(Self.mostLines).map { String($0.line) }
    let known = marks.count > Self.mostLines ? lines.joined(separator: ", ") + " …" : list(lines)
    return say(
      "\(marks.count) \(marks.count == 1 ? "ställe" : "ställen") kvar att fylla i (rad \(known))",
      "\(marks.count) \(marks.count == 1 ? "place" : "places") left to fill in (line \(known))")
  }

  private func sentence(_ document: AbsentDocument, _ hindrance: Matter.Hindrance) -> String {
    let file = plain(document.file)
    switch hindrance {
    case .ofDraft:
      return say("\(file) visas inte: löftet är ett utkast.", "\(file) is not shown: its promise is a draft.")
    case .waiting:
      return say(
        "\(file) visas inte: löftet som den följer upp visas inte.",
        "\(file) is not shown: the promise that it follows up is not shown.")
    case .unreadable, .faulty:
      let start = say("\(file) visas inte: den har fel.", "\(file) is not shown: it has errors.")
      guard let error = error(document.file) else { return start }
      let line = error.origin.place.map { say(" Rad \($0.line): ", " Line \($0.line): ") } ?? " "
      return start + line + error.problem(in: language)
    }
  }

  // MARK: The whole

  func title(_ municipality: Municipality?) -> String {
    let what = municipality.map { $0.fullName } ?? site.facts.settings.title
    return say("Läget \(days.written(site.date)): \(plain(what))", "As of \(days.written(site.date)): \(plain(what))")
  }

  func nothing(until: CalendarDate) -> String {
    say(
      "Inget är försenat, och inget behöver göras till och med \(days.written(until)).",
      "Nothing is overdue, and nothing has to be done up to \(days.written(until)).")
  }

  /// Nil where the site changes no more.
  var nextChange: String? {
    guard let day = site.nextChange.map(days.withDistance) else { return nil }
    return say("Webbplatsen ändras av sig själv nästa gång \(day).", "The site changes by itself next on \(day).")
  }

  /// Of texts with errors: what is left out of them may change on an earlier day.
  var nextChangeUnknown: String {
    say(
      "När webbplatsen ändras av sig själv nästa gång är känt när felen är rättade.",
      "When the site changes by itself next is known when the errors are mended.")
  }

  static func errors(_ count: Int, in language: DiagnosticLanguage) -> String {
    switch language {
    case .swedish:
      "Texterna har \(count) fel. Webbplatsen kan inte publiceras förrän de är rättade, och listan är kanske inte hel. promise-pages check visar dem."
    case .english:
      "The texts have \(count) \(count == 1 ? "error" : "errors"). The site can't be published before they are mended, and this list may not be whole. promise-pages check shows them."
    }
  }
}
