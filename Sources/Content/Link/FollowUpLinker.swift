import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Placed follow-up documents → follow-ups.
struct FollowUpLinker: Sendable {
  let directory: Directory
  /// Ten times the ids of the longest real follow-up. Where there are more, nobody misspelt one of them.
  private static let mostIDs = 1_000

  /// What was meant as the id of a commitment may stand in the text of the promise: so many places are shown.
  private static let mostStrays = 3

  /// Needs no other follow-up to be linked.
  /// - `document`: that of the promise.
  func link(
    _ placed: PlacedFollowUp, as id: FollowUp.ID, of promise: Promise, in promiseDocument: PromiseDocument,
    _ log: inout DiagnosticLog
  ) -> LinkedFollowUp {
    let document = placed.document
    let file = document.body.file
    directory.names.check(document.particulars.media, in: file, &log)
    for names in document.focus { _ = directory.names.focusAreas(names.names, in: file, &log) }
    let other = OtherMunicipality(geography: directory.names.geography, own: promise.municipalities, district: promise.district)
    other.check(document.particulars.particulars.title, at: document.titlePlace, document.body, at: document.place, &log)
    other.check(summary: document.particulars.particulars.summary, at: document.place, in: document.body, &log)
    other.check(folderOf: document.body, at: document.place, &log)
    other.check(assessedBy: document.assessedBy, in: document.body, &log)
    let areKnown = promiseDocument.tellsCommitments && placed.isPromiseSure
    let (written, hasStrangers) = outcomes(placed, of: promise, promiseDocument, areKnown: areKnown, &log)
    let tellsAll = document.tellsAll && areKnown && !hasStrangers
    let particulars = document.particulars.particulars
    let outcomes = OutcomeWords(
      body: document.body, promise: promise, judged: Set(document.outcomes.lazy.filter(\.isJudged).map(\.block)),
      severity: particulars.isDraft ? .warning : nil
    ).said(in: written, &log)
    if areKnown { SwappedOutcomes(body: document.body, promise: promise, outcomes: outcomes).check(&log) }
    if written.allSatisfy({ $0 == nil }), tellsAll, !particulars.isIncomplete, particulars.survey == nil {
      log.report(
        .followUpWithoutOutcome, at: Origin(file: file), ["known": promise.commitments.map(\.anchor).listed])
    }
    let followUp = FollowUp(
      id: id, promise: placed.promise, year: document.year?.value, years: placed.coverage.years,
      part: document.part?.value, covers: placed.coverage.days, published: document.published,
      assessedBy: document.assessedBy?.value, particulars: particulars,
      prose: directory.prose(document.body, &log), outcomes: outcomes, precedence: placed.precedence,
      spot: document.body.origin(document.publishedPlace ?? document.place))
    // An item without an id may be what is told of a commitment that is missed; that is told of as such.
    let missed = zip(promise.commitments, outcomes).count { $0.isCounted && $1 == nil }
    let isForgotten = missed <= MixedList.forgotten(in: document.body)
    // One that is to be filled in is told of as such.
    let isFilledIn = zip(written, outcomes).allSatisfy { $0 == nil || $1 != nil }
    return LinkedFollowUp(
      followUp: followUp, tellsAll: tellsAll && isFilledIn && (missed == 0 || !isForgotten), tellsDays: document.tellsDays,
      part: document.part.map { document.body.origin($0.place) }, covers: document.coversPlace.map(document.body.origin))
  }

  /// Reports what is wrong with a document that has no place, as far as it can be told without one.
  func check(_ document: FollowUpDocument, _ log: inout DiagnosticLog) {
    let file = document.body.file
    directory.names.check(document.particulars.media, in: file, &log)
    for names in document.focus { _ = directory.names.focusAreas(names.names, in: file, &log) }
    _ = directory.prose(document.body, &log)
  }

  /// And whether there are any that were probably meant for a commitment and are not.
  /// - `promiseDocument`: that of the promise; `areKnown`: false where a commitment may not have been read.
  private func outcomes(
    _ placed: PlacedFollowUp, of promise: Promise, _ promiseDocument: PromiseDocument, areKnown: Bool, _ log: inout DiagnosticLog
  ) -> (found: [Outcome?], hasStrangers: Bool) {
    let document = placed.document
    let anchors = promise.commitments.map(\.anchor)
    let numbers = Dictionary(anchors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let told = document.outcomes.filter { numbers[$0.id.value] != nil }
    let blocks = Set(told.map(\.block))
    let excerpts = ExcerptReader(document.body)
    var outcomes = [Outcome?](repeating: nil, count: anchors.count)
    var hasStrangers = false
    for draft in document.outcomes {
      guard let number = numbers[draft.id.value] else {
        if areKnown, reportStranger(draft, anchors, document.body, promiseDocument.body, &log) { hasStrangers = true }
        continue
      }
      let commitment = promise.commitments[number]
      let excerpt = excerpts.excerpt(of: draft.block, stoppingAt: blocks, stopsAtBreaks: true)
      OutcomeCheck(
        draft: draft, commitment: commitment, promised: promiseDocument.commitments[number], excerpt: excerpt, followUp: placed,
        promiseStart: promise.period.first
      ).run(&log)
      outcomes[number] = Outcome(
        status: draft.status?.value,
        figure: draft.result.map { .result($0.value) } ?? draft.soFar.map { .soFar($0.value) },
        unit: draft.unit?.value, excerpt: excerpt)
    }
    return (outcomes, hasStrangers)
  }

  /// An id that is no commitment's is an anchor, unless it says what only an outcome can, or is nearly one.
  private func reportStranger(
    _ draft: OutcomeDraft, _ anchors: [String], _ body: DocumentBody, _ promised: DocumentBody, _ log: inout DiagnosticLog
  ) -> Bool {
    // One that is not written as an id is told of as that.
    guard Slug.isSlug(draft.id.value) else { return true }
    // Looked for also where nothing will be reported: so not in a text that has ids for everything.
    let isSlip = body.anchors.count <= Self.mostIDs
    let suggestion = isSlip ? NearMiss.nearest(to: draft.id.value, among: anchors) : nil
    guard let claim = draft.claim ?? draft.unit?.place else {
      if suggestion == nil { return false }
      log.report(.nearlyCommitment, at: body.origin(draft.id.place), ["id": draft.id.value], suggestion: suggestion)
      return true
    }
    if anchors.isEmpty {
      log.report(.outcomeWithoutCommitments, at: body.origin(claim))
    } else {
      log.report(
        .outcomeOfNothing, at: body.origin(claim), ["id": draft.id.value, "known": anchors.listed],
        suggestion: suggestion, related: promised.markdown.strayAttributes.prefix(Self.mostStrays).map(promised.origin))
    }
    return true
  }
}
