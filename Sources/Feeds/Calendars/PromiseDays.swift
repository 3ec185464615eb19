import Edition
import PromiseModel

/// The days of one promise that stand in a calendar: when it begins and ends, when follow-ups are due, when
/// a survey closes.
///
/// Only days that the content gives or that follow from it: a promise signed "in February" begins on no day
/// that a calendar could show, and a proposed one on none at all.
struct PromiseDays {
  let id: Promise.ID
  let view: Viewpoint
  let names: PermanentNames

  private var title: String { view.edition.titles[id] }
  private var name: String { names.name(of: id) }

  /// In the order of what they are of; none of a draft.
  var events: [CalendarEvent] {
    guard !view.site[id].particulars.isDraft else { return [] }
    return [begins, ends].compactMap { $0 } + followUpsDue + surveys
  }

  // MARK: The promise

  private var begins: CalendarEvent? {
    guard !view.site[id].isProposed, isFirstDayKnown else { return nil }
    return event("begins", on: view.site[id].tenure.inForceFrom, CalendarWord.begins)
  }

  /// It is in force from the day it was signed, if that is later than its first.
  private var isFirstDayKnown: Bool {
    let tenure = view.site[id].tenure
    return tenure.inForceFrom == tenure.first || view.site[id].signed?.precision == .day
  }

  private var ends: CalendarEvent? {
    guard !view.site[id].isProposed, let last = view.site[id].tenure.last else { return nil }
    return event("ends", on: last, CalendarWord.ends)
  }

  private func event(_ what: String, on day: CalendarDate, _ word: CalendarWord) -> CalendarEvent {
    CalendarEvent(
      name: name + ":" + what, day: day, summary: view.words(word, ["title": title]),
      page: .promise(id))
  }

  // MARK: Follow-ups and surveys

  private var followUpsDue: [CalendarEvent] {
    view.site.standing(of: id).years.compactMap { year in
      year.due.map { day in
        CalendarEvent(
          name: name + ":follow-up-due:\(year.year)", day: day,
          summary: view.words(
            CalendarWord.followUpDue, ["year": String(year.year), "title": title]),
          page: .promise(id))
      }
    }
  }

  private var surveys: [CalendarEvent] {
    let own = survey(view.site[id].particulars.survey, of: name, title, .promise(id))
    let others = view.site.standing(of: id).followUps.filter { !view.site[$0].particulars.isDraft }.map {
      survey(
        view.site[$0].particulars.survey, of: names.name(of: $0), view.edition.titles[$0],
        .followUp($0))
    }
    return ([own] + others).compactMap { $0 }
  }

  private func survey(
    _ survey: Survey?, of name: String, _ title: String, _ page: PageID
  ) -> CalendarEvent? {
    guard let survey, let closes = survey.closes, closes.precision == .day else { return nil }
    return CalendarEvent(
      name: name + ":survey-closes", day: closes.last,
      summary: view.words(
        CalendarWord.surveyCloses, ["survey": survey.title, "title": title]),
      page: page)
  }
}
