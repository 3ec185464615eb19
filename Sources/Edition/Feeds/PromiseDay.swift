package import PromiseModel

/// A day of a promise that stands in a calendar.
///
/// Only days that the content gives or that follow from it: a promise signed "in February" begins on no day
/// that a calendar could show, and a proposed one on none at all.
package struct PromiseDay {
  package enum Kind {
    case begins
    case ends
    case followUpDue(year: Int, by: DueRule)
    /// Of the promise itself, or of one of its follow-ups.
    case surveyCloses(Survey, of: FollowUp.ID?)
    /// A commitment is to be done by a day of its own.
    case commitmentDue(Commitment.ID)
  }

  package let kind: Kind
  package let day: CalendarDate

  /// By when somebody is to have done something.
  package var isDeadline: Bool {
    switch kind {
    case .begins, .ends: false
    case .followUpDue, .surveyCloses, .commitmentDue: true
    }
  }

  /// The days of one promise, in the order of what they are of; none of a draft.
  package static func all(of id: Promise.ID, in site: Site) -> [PromiseDay] {
    guard !site[id].particulars.isDraft else { return [] }
    return begins(site[id]) + ends(of: id, in: site) + commitmentsDue(site[id]) + followUpsDue(of: id, in: site) + surveys(of: id, in: site)
  }

  // MARK: The promise

  /// It is in force from the day it was signed, if that is later than its first.
  private static func begins(_ promise: Promise) -> [PromiseDay] {
    guard !promise.isProposed, isFirstDayKnown(promise) else { return [] }
    return [PromiseDay(kind: .begins, day: promise.tenure.inForceFrom)]
  }

  private static func isFirstDayKnown(_ promise: Promise) -> Bool {
    promise.tenure.inForceFrom == promise.tenure.first || promise.signed?.precision == .day
  }

  /// An open-ended one ends the day before another begins.
  private static func ends(of id: Promise.ID, in site: Site) -> [PromiseDay] {
    let promise = site[id]
    guard !promise.isProposed, let last = promise.tenure.last else { return [] }
    guard promise.period.last != nil || site.successors(of: id).contains(where: { isFirstDayKnown(site[$0]) }) else { return [] }
    return [PromiseDay(kind: .ends, day: last)]
  }

  private static func commitmentsDue(_ promise: Promise) -> [PromiseDay] {
    promise.commitmentsDue.filter { $0.due.precision == .day }.map { PromiseDay(kind: .commitmentDue($0.commitment.id), day: $0.due.last) }
  }

  // MARK: Follow-ups and surveys

  private static func followUpsDue(of id: Promise.ID, in site: Site) -> [PromiseDay] {
    site.standing(of: id).years.compactMap { year in
      guard let day = year.due, let rule = year.dueRule else { return nil }
      return PromiseDay(kind: .followUpDue(year: year.year, by: rule), day: day)
    }
  }

  private static func surveys(of id: Promise.ID, in site: Site) -> [PromiseDay] {
    let followUps = site.standing(of: id).followUps.filter { !site[$0].particulars.isDraft }
    return closing(site[id].particulars.survey, of: nil)
      + followUps.flatMap { closing(site[$0].particulars.survey, of: $0) }
  }

  private static func closing(_ survey: Survey?, of followUp: FollowUp.ID?) -> [PromiseDay] {
    guard let survey, let closes = survey.closes, closes.precision == .day else { return [] }
    return [PromiseDay(kind: .surveyCloses(survey, of: followUp), day: closes.last)]
  }
}
