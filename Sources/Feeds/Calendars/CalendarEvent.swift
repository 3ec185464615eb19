import Edition
import PromiseModel

/// One day in a calendar, in words.
struct CalendarEvent {
  /// What it is of, without the host: `promise/2326/2023-2024:begins`.
  let name: String
  let day: CalendarDate
  let summary: String
  /// Where to read more.
  let page: PageID
  /// The part of the page that tells of it.
  let anchor: String?
  /// Whether a reader is reminded of it: of a deadline that has not passed. The day after it is one on which the
  /// site changes.
  let hasAlarm: Bool

  init(_ day: PromiseDay, of id: Promise.ID, _ names: PermanentNames, from view: Viewpoint) {
    let titles = view.edition.titles
    let name = names.name(of: id)
    let title = titles[id]
    self.day = day.day
    hasAlarm = day.isDeadline && day.day >= view.site.date && !Self.isDone(day.kind, id, view.site)
    if case .commitmentDue(let commitment) = day.kind { anchor = view.site[id].commitments[commitment.index].anchor } else { anchor = nil }
    switch day.kind {
    case .begins:
      (self.name, page) = (name + ":begins", .promise(id))
      summary = view.words(CalendarWord.begins, ["title": title])
    case .ends:
      (self.name, page) = (name + ":ends", .promise(id))
      summary = view.words(CalendarWord.ends, ["title": title])
    case .followUpDue(let year, let rule):
      (self.name, page) = (name + ":follow-up-due:\(year)", .promise(id))
      summary = view.words(CalendarWord.followUpDue, ["year": String(year), "dueRule": view.words[rule], "title": title])
    case .surveyCloses(let survey, of: let followUp):
      self.name = (followUp.map(names.name(of:)) ?? name) + ":survey-closes"
      page = followUp.map(PageID.followUp) ?? .promise(id)
      summary = view.words(
        CalendarWord.surveyCloses,
        ["survey": survey.title, "title": followUp.map { titles[$0] } ?? title])
    case .commitmentDue(let number):
      let commitment = view.site[id].commitments[number.index]
      (self.name, page) = (name + ":due:" + commitment.anchor, .promise(id))
      summary = view.words(CalendarWord.commitmentDue, ["commitment": commitment.excerpt.name, "title": title])
    }
  }

  /// Nobody is reminded of what a follow-up says is done.
  private static func isDone(_ kind: PromiseDay.Kind, _ id: Promise.ID, _ site: Site) -> Bool {
    guard case .commitmentDue(let commitment) = kind else { return false }
    return site.standing(of: id).isSettled(commitment)
  }
}
