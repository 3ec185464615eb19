import Diagnostics
import PromiseModel

/// Applies the rules that look at what a linked site says (section 8): each is a function of its own.
func checkSite(_ site: Site, _ log: inout DiagnosticLog) {
  for id in site.promiseIDs {
    checkOverlap(id, site, &log)
    checkProposed(id, site, &log)
    checkPublished(site[id].published, site[id].spot, site, &log)
    checkSurvey(id, site, &log)
    checkDueDays(id, site, &log)
    for commitment in site[id].commitments { checkOpening(commitment, site[id], &log) }
  }
  for id in site.followUpIDs {
    checkPublished(site[id].published.date, site[id].spot, site, &log)
    checkVerdicts(id, site, &log)
  }
}

extension SourceSpot {
  var origin: Origin { Origin(file: file, place: line > 0 ? Place(line: line, column: column) : nil) }
}

/// Two promises of one municipality whose periods overlap, where neither has a district or a slug.
private func checkOverlap(_ id: Promise.ID, _ site: Site, _ log: inout DiagnosticLog) {
  let promise = site[id]
  guard promise.district == nil, promise.slug == nil, !promise.isProposed else { return }
  for other in site.promisesByMunicipality[promise.municipalities[0].index] where other.index < id.index {
    let earlier = site[other]
    // Of the same years they are twins, which is an error already.
    guard earlier.district == nil, earlier.slug == nil, !earlier.isProposed,
      earlier.period.addressYears != promise.period.addressYears
    else { continue }
    let (a, b) = (promise.tenure, earlier.tenure)
    let apart = a.last.map { $0 < b.first } == true || b.last.map { $0 < a.first } == true
    if !apart { log.report(.periodsOverlap, at: promise.spot.origin, related: [earlier.spot.origin]) }
  }
}

/// A promise that is still proposed when its period has begun.
private func checkProposed(_ id: Promise.ID, _ site: Site, _ log: inout DiagnosticLog) {
  if site.standing(of: id).state == .proposed(hasBegun: true) {
    log.report(.proposedHasBegun, at: site[id].spot.origin)
  }
}

/// A `published` later than the build date.
private func checkPublished(
  _ published: PartialDate?, _ spot: SourceSpot, _ site: Site, _ log: inout DiagnosticLog
) {
  guard let published, published.first > site.date else { return }
  log.report(.publishedLater, at: spot.origin, ["date": published.iso, "today": site.date.iso])
}

/// A survey that has closed while its promise is in force.
private func checkSurvey(_ id: Promise.ID, _ site: Site, _ log: inout DiagnosticLog) {
  guard let survey = site[id].particulars.survey, survey.hasClosed(on: site.date),
    site.standing(of: id).state == .inForce
  else { return }
  log.report(.surveyClosed, at: survey.spot.origin, ["title": survey.title])
}

/// A commitment that is due on a day outside the promise's own.
private func checkDueDays(_ id: Promise.ID, _ site: Site, _ log: inout DiagnosticLog) {
  let tenure = site[id].tenure
  for commitment in site[id].commitments {
    guard let due = commitment.due else { continue }
    if due.last < tenure.first || tenure.last.map({ $0 < due.first }) == true {
      log.report(.dueOutsidePeriod, at: commitment.excerpt.spot.origin, ["date": due.iso])
    }
  }
}

/// A commitment is read alone elsewhere: it starts in upper case, and with "Polisen" or "Kommunen" only
/// where they are to do it.
private func checkOpening(_ commitment: Commitment, _ promise: Promise, _ log: inout DiagnosticLog) {
  guard let first = commitment.excerpt.name.first else { return }
  let origin = commitment.excerpt.spot.origin
  if first.isLowercase { log.report(.lowerCaseCommitment, at: origin, ["id": commitment.anchor]) }
  guard case .named(let givers) = commitment.givers else { return }
  let word = commitment.excerpt.name.prefix { $0.isLetter }
  let isElse: Bool
  switch word {
  case "Polisen": isElse = !givers.contains(.police)
  case "Kommunen", "Kommunerna":
    isElse = !givers.contains { if case .police = $0 { false } else if case .party = $0 { false } else { true } }
  default: isElse = false
  }
  if isElse { log.report(.openingNamesAnother, at: origin, ["id": commitment.anchor, "word": String(word)]) }
}

/// A verdict that the figures, or the time that remains, speak against.
private func checkVerdicts(_ id: FollowUp.ID, _ site: Site, _ log: inout DiagnosticLog) {
  for judged in site.judged[id.index] {
    guard let judged, let outcome = judged.outcome, let status = outcome.status else { continue }
    let verdict = judged.arithmetic?.verdict ?? .unjudged
    let isCeiling = judged.arithmetic?.target.map { if case .atMost = $0.bound { true } else { false } } ?? false
    let origin = outcome.excerpt.spot.origin
    switch (status, verdict) {
    case (.fulfilled, .notReached):
      log.report(.fulfilledNotReached, at: origin)
    case (.partly, .reached) where !isCeiling || !judged.timeRemains,
      (.notFulfilled, .reached) where !isCeiling || !judged.timeRemains:
      log.report(.unfulfilledReached, at: origin)
    case (.partly, _) where judged.timeRemains && !(isCeiling && verdict == .notReached),
      (.notFulfilled, _) where judged.timeRemains && !(isCeiling && verdict == .notReached):
      log.report(.verdictTooEarly, at: origin)
    default: break
    }
  }
}
