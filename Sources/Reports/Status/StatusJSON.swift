import Diagnostics
import Outlook
import PromiseModel
import SiteBuilder
import Source
import Writers

/// What is due, for other programs (docs/status.md). Names and meanings stay; there may come more.
struct StatusJSON {
  let status: SiteStatus
  let agenda: Agenda?
  let language: DiagnosticLanguage
  let mailing: Mailing?

  /// Goes up when a name goes away or means something else.
  private static let version = 1

  var text: String {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", Self.version)
      if let agenda { write(agenda, to: &json) }
      json.member("errors", status.findings.count(.error))
      json.member("warnings", status.findings.count(.warning))
      if let agenda { writeMatters(of: agenda, to: &json) }
      if let mailing { write(mailing, to: &json) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ agenda: Agenda, to json: inout JSONWriter) {
    json.member("date", agenda.outlook.date.iso)
    json.member("until", agenda.until.iso)
    if let municipality = agenda.municipality { json.member("municipality", municipality.slug) }
    if status.findings.count(.error) == 0, let change = agenda.outlook.nextChange { json.member("nextChange", change.iso) }
  }

  private func writeMatters(of agenda: Agenda, to json: inout JSONWriter) {
    let words = StatusWords(language: language, site: agenda.outlook.site, error: status.error)
    json.member("matters", array: agenda.matters) { matter, json in
      json.object { json in
        json.member("urgency", matter.urgency.rawValue)
        json.member("kind", matter.kind.rawValue)
        if let day = matter.day {
          json.member("day", day.iso)
          json.member("days", day.dayNumber - agenda.outlook.date.dayNumber)
        }
        json.member("file", matter.file)
        if let promise = matter.promise { write(promise, in: agenda.outlook.site, to: &json) }
        if let year = matter.year { json.member("year", year) }
        writeDetails(of: matter, to: &json)
        json.member("text", words.sentence(matter))
      }
    }
  }

  private func write(_ promise: Promise, in site: Site, to json: inout JSONWriter) {
    json.member("municipalities", array: promise.municipalities.map { site[$0].slug })
    json.member("period", promise.period.addressYears)
    if let district = promise.district { json.member("district", district) }
    if let slug = promise.slug { json.member("slug", slug) }
    if let address = status.address(of: promise) { json.member("page", address) }
  }

  private func writeDetails(of matter: Matter, to json: inout JSONWriter) {
    switch matter.subject {
    case .followUp(let owed, let draft, let maybe):
      json.member("dueBy", owed.rule.rawValue)
      if let draft {
        json.member("draft", draft.file)
        writeProgress(of: draft, to: &json)
      }
      if let maybe { json.member("maybe", maybe.file) }
    case .promise(_, let next):
      switch next {
      case .none: break
      case .promise(let promise): json.member("successor", promise.spot.file)
      case .draft(let promise): json.member("draft", promise.spot.file)
      }
    case .commitment(let commitment, _): json.member("commitment", commitment.anchor)
    case .confirmation(_, let confirmation): json.member("looked", confirmation.looked.iso)
    case .survey(let survey, _, _): json.member("survey", survey.title)
    case .unfinished(let unfinished): writeProgress(of: unfinished, to: &json)
    case .absent(let document, let hindrance):
      if !document.municipalities.isEmpty { json.member("municipalities", array: document.municipalities) }
      json.member("reason", hindrance.rawValue)
    }
  }

  private func writeProgress(of unfinished: Unfinished, to json: inout JSONWriter) {
    if let progress = unfinished.progress {
      json.member("reported", progress.reported)
      json.member("commitments", progress.commitments)
    }
    json.member("marks", array: unfinished.marks) { place, json in
      json.object { json in
        json.member("line", place.line)
        json.member("column", place.column)
      }
    }
  }

  private func write(_ mailing: Mailing, to json: inout JSONWriter) {
    json.member("messages", array: mailing.messages) { message, json in
      json.object { json in
        json.member("file", message.name)
        json.member("id", message.id)
        json.member("to", array: message.recipients.map(\.address))
        json.member("unreached", array: message.unreached)
        json.member("written", mailing.written.contains(message.name))
      }
    }
  }
}
