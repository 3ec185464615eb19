import PromiseModel
import Source

/// Looks for all that needs somebody, in the order of the site.
struct MatterCollector {
  let outlook: Outlook
  let desk: Desk
  let until: CalendarDate

  private var site: Site { outlook.site }
  private var date: CalendarDate { outlook.date }

  var matters: [Matter] {
    followUps + site.promiseIDs.flatMap { commitments(of: $0) + ofPromise($0) } + surveys + unfinished + drafts + hidden
  }

  /// Whether a matter is one of a municipality.
  func concerns(_ matter: Matter, _ id: Municipality.ID) -> Bool {
    if let promise = matter.promise { return promise.municipalities.contains(id) }
    let slug = site[id].slug
    guard case .absent(let document, _) = matter.subject else {
      return AbsentDocument(file: matter.file, kind: .other, reason: .draft).isUnder([slug], in: site) ?? isOnlySubject(id)
    }
    if !document.municipalities.isEmpty { return document.municipalities.contains(slug) }
    return document.isUnder([slug], in: site) ?? isOnlySubject(id)
  }

  private func isOnlySubject(_ id: Municipality.ID) -> Bool { site.municipalityIDs == [id] }

  // MARK: Follow-ups

  private var followUps: [Matter] {
    outlook.owed(upTo: until).map { owed in
      let kind: Matter.Kind =
        switch owed.state {
        case .overdue: .followUpOverdue
        case .awaited: .followUpAwaited
        case .running: .followUpComing
        }
      return Matter(
        kind: kind, day: owed.due,
        subject: .followUp(owed, draft: desk.unfinishedDraft(of: owed), maybe: desk.mayBe(owed, in: site)))
    }
  }

  // MARK: Promises

  private func ofPromise(_ id: Promise.ID) -> [Matter] {
    let (promise, standing) = (site[id], site.standing(of: id))
    func matter(_ kind: Matter.Kind, _ day: CalendarDate?) -> Matter {
      Matter(kind: kind, day: day, subject: .promise(promise, next: successor(of: id)))
    }
    switch standing.state {
    case .proposed: return isAhead(promise.tenure.first) ? [matter(.proposalBegins, promise.tenure.first)] : []
    case .wasProposed: return [matter(.proposalUndecided, promise.tenure.first)]
    case .ended:
      guard site.neighbours(of: id).next == nil else { return [] }
      return [matter(.promiseWithoutSuccessor, promise.tenure.last)]
    case .unconfirmed, .inForce, .coming:
      if let last = promise.tenure.last { return isAhead(last) ? [matter(.promiseEnds, last)] : [] }
      return standing.confirmation.flatMap { ofConfirmation($0, promise, standing.state) }.map { [$0] } ?? []
    }
  }

  private func commitments(of id: Promise.ID) -> [Matter] {
    let (promise, standing) = (site[id], site.standing(of: id))
    let isRunning = standing.state == .inForce || standing.state == .unconfirmed
    return promise.commitmentsDue.filter { !standing.isSettled($0.commitment.id) }.compactMap { commitment, due in
      // Of a promise that has ended the follow-up is asked for.
      let kind: Matter.Kind? = isAhead(due.last) ? .commitmentDue : due.last < date && isRunning ? .commitmentPassed : nil
      return kind.map { Matter(kind: $0, day: due.last, subject: .commitment(commitment, of: promise)) }
    }
  }

  private func ofConfirmation(_ confirmation: Confirmation, _ promise: Promise, _ state: PromiseState) -> Matter? {
    if state == .unconfirmed {
      return Matter(kind: .promiseUnconfirmed, day: confirmation.ends, subject: .confirmation(promise, confirmation))
    }
    guard let end = confirmation.nextEnd, isAhead(end) else { return nil }
    return Matter(kind: .confirmationEnds, day: end, subject: .confirmation(promise, confirmation))
  }

  private func isAhead(_ day: CalendarDate) -> Bool { date <= day && day <= until }

  private func successor(of id: Promise.ID) -> Matter.Successor {
    if let next = site.neighbours(of: id).next { return .promise(site[next]) }
    let file = site[id].spot.file
    guard let drafts = desk.drafts, let own = drafts.facts.promises.first(where: { $0.spot.file == file }),
      let next = drafts.neighbours(of: own.id).next
    else { return .none }
    return .draft(drafts[next])
  }

  // MARK: Surveys

  private var surveys: [Matter] {
    let ofPromises = site.promiseIDs.compactMap { survey(of: site[$0], nil, site[$0].particulars.survey) }
    let ofFollowUps = site.followUpIDs.compactMap { id in
      survey(of: site[site[id].promise], site[id], site[id].particulars.survey)
    }
    return ofPromises + ofFollowUps
  }

  private func survey(of promise: Promise, _ followUp: FollowUp?, _ survey: Survey?) -> Matter? {
    guard let survey, let last = survey.closes?.last else { return nil }
    let subject = Matter.Subject.survey(survey, of: promise, followUp)
    if isAhead(last) { return Matter(kind: .surveyCloses, day: last, subject: subject) }
    guard followUp == nil, desk.closedSurveys.contains(survey.spot.file) else { return nil }
    return Matter(kind: .surveyClosed, day: last, subject: subject)
  }

  // MARK: Documents

  private var unfinished: [Matter] {
    let absent = Set(desk.absent.map(\.file))
    let shown = site.followUpIDs.filter { desk.silent.contains(site[$0].spot.file) }.map { desk.unfinished(site[$0], in: site) }
    let told = Set(shown.map(\.file))
    let others = desk.marks.keys.filter { !absent.contains($0) && !told.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { unfinished($0, in: site) }
    return (shown + others).map { Matter(kind: .unfinished, day: nil, subject: .unfinished($0)) }
  }

  private var drafts: [Matter] {
    desk.absent.filter { $0.reason == .draft }.map { document in
      Matter(kind: .draft, day: nil, subject: .unfinished(unfinished(document.file, in: desk.drafts)))
    }
  }

  private var hidden: [Matter] {
    desk.absent.compactMap { document in
      guard let hindrance = hindrance(document) else { return nil }
      return Matter(kind: .notShown, day: nil, subject: .absent(document, hindrance))
    }
  }

  private func hindrance(_ document: AbsentDocument) -> Matter.Hindrance? {
    switch document.reason {
    case .draft: nil
    case .unreadable: .unreadable
    case .faulty: .faulty
    case .waiting: desk.drafts?.facts.followUps.contains { $0.spot.file == document.file } == true ? .ofDraft : .waiting
    }
  }

  /// - `site`: that has the document, if any.
  private func unfinished(_ file: String, in site: Site?) -> Unfinished {
    if let site, let followUp = site.facts.followUps.first(where: { $0.spot.file == file }) {
      return desk.unfinished(followUp, in: site)
    }
    let document: Unfinished.Document =
      if let promise = site?.facts.promises.first(where: { $0.spot.file == file }) {
        .promise(promise)
      } else if let page = site?.facts.pages.first(where: { $0.spot.file == file }) {
        .page(page)
      } else {
        .other
      }
    return Unfinished(file: file, document: document, marks: desk.marks[file] ?? [])
  }
}
