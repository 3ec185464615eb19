import Diagnostics
import PromiseModel
import Source

/// A follow-up document that has found its promise and its years.
struct PlacedFollowUp: Sendable {
  let document: FollowUpDocument
  let promise: Promise.ID
  let coverage: Coverage
}

/// Follow-up documents → follow-ups.
struct FollowUpLinker: Sendable {
  var directory: Directory
  let promises: [PlacedPromise]
  /// The periods of promise documents that have no place, by the slugs of their municipalities; nil for a
  /// period that could not be read.
  private var unplaced: [String: Set<Period?>] = [:]
  /// By the slug of a municipality: whether a promise document with it in its path could not be read.
  private var isUnread: [String: Bool] = [:]
  let withDrafts: Bool
  var log: DiagnosticLog
  private var byName: [Name: Promise.ID] = [:]
  private var byMunicipality: [Municipality.ID: [Promise.ID]] = [:]
  /// Ten times the ids of the longest real follow-up. Where there are more, nobody misspelt one of them.
  private static let mostIDs = 1_000

  /// How a follow-up names its promise.
  private struct Name: Hashable {
    let municipality: Municipality.ID
    let period: Period
    let district: String?
    let slug: String?
  }

  init(
    directory: Directory, promises: [PlacedPromise], unplaced: [PromiseDocument], withDrafts: Bool,
    log: DiagnosticLog
  ) {
    self.directory = directory
    self.promises = promises
    self.withDrafts = withDrafts
    self.log = log
    for promise in unplaced {
      for slug in promise.municipalities { self.unplaced[slug.value, default: []].insert(promise.period?.value) }
    }
    for (index, promise) in promises.enumerated() {
      for municipality in promise.municipalities {
        let name = Name(
          municipality: municipality, period: promise.period,
          district: promise.document.district.map { Slug.make($0.value) },
          slug: promise.document.slug?.value)
        byName[name] = Promise.ID(index)
        byMunicipality[municipality, default: []].append(Promise.ID(index))
      }
    }
  }

  // MARK: Placing

  /// The follow-ups of this build in their final order.
  mutating func place(_ documents: [FollowUpDocument]) -> [PlacedFollowUp] {
    var placed: [PlacedFollowUp] = []
    for document in documents where withDrafts || !document.particulars.particulars.isDraft {
      guard let promise = promise(of: document), let found = place(document, promise) else { continue }
      placed.append(found)
    }
    return withinBounds(placed).sorted { a, b in
      if a.promise != b.promise { return a.promise.index < b.promise.index }
      let (x, y) = (lastDay(a), lastDay(b))
      if x != y { return x < y }
      return a.document.body.path < b.document.body.path
    }
  }

  /// Each month of the longest period, told of by the givers and by others. Sums go through all that came
  /// before, so there may not be any number of them.
  private static let mostOfOnePromise = 400

  private mutating func withinBounds(_ placed: [PlacedFollowUp]) -> [PlacedFollowUp] {
    var counts = [Int](repeating: 0, count: promises.count)
    for followUp in placed { counts[followUp.promise.index] += 1 }
    for (promise, count) in zip(promises, counts) where count > Self.mostOfOnePromise {
      log.report(
        .tooManyFollowUps, at: promise.document.body.origin(promise.document.place),
        ["most": String(Self.mostOfOnePromise)])
    }
    return placed.filter { counts[$0.promise.index] <= Self.mostOfOnePromise }
  }

  private func lastDay(_ followUp: PlacedFollowUp) -> Int {
    let tenure = promises[followUp.promise.index].tenure
    let year = followUp.coverage.years.last.flatMap(tenure.promiseYear)
    return (followUp.coverage.days?.last ?? year?.days.last)?.dayNumber ?? -1
  }

  private mutating func promise(of document: FollowUpDocument) -> Promise.ID? {
    var ids: [Municipality.ID] = []
    for slug in document.municipalities {
      if let id = directory.municipality(slug, in: document.body.file, &log) { ids.append(id) }
    }
    guard !ids.isEmpty, ids.count == document.municipalities.count, let period = document.period
    else { return nil }
    let found = ids.map { byName[name($0, period.value, document)] }
    if let first = found[0], found.allSatisfy({ $0 == first }) { return first }
    if !isOfUnplaced(document) { reportNoPromise(document, ids[0], period) }
    return nil
  }

  private func name(_ id: Municipality.ID, _ period: Period, _ document: FollowUpDocument) -> Name {
    Name(
      municipality: id, period: period, district: document.district.map { Slug.make($0.value) },
      slug: document.slug?.value)
  }

  /// A follow-up of a draft is left out with it; that of a document with an error of its own waits. Of one that could
  /// not be read, only its path can say of which municipality it is.
  private mutating func isOfUnplaced(_ document: FollowUpDocument) -> Bool {
    for slug in document.municipalities.map(\.value) {
      let periods = unplaced[slug, default: []]
      if periods.contains(nil) || periods.contains(document.period?.value) || isPromiseUnread(of: slug) { return true }
    }
    return false
  }

  /// Each municipality is looked for once: there may be as many such documents as follow-ups.
  private mutating func isPromiseUnread(of slug: String) -> Bool {
    if let known = isUnread[slug] { return known }
    let isUnread = directory.unread.contains { $0.hasPrefix("promises/") && $0.contains(slug) }
    self.isUnread[slug] = isUnread
    return isUnread
  }

  private mutating func reportNoPromise(
    _ document: FollowUpDocument, _ municipality: Municipality.ID, _ period: Located<Period>
  ) {
    let known = promises(of: municipality, in: period.value)
    log.report(
      .noSuchPromise, at: document.body.origin(period.place),
      ["municipality": directory.geography.rows[municipality.index].name, "known": known])
  }

  /// The promises of a municipality by their years and names: those of the period, if there are any.
  private func promises(of municipality: Municipality.ID, in period: Period) -> String {
    let others = byMunicipality[municipality, default: []].lazy.map { promises[$0.index] }
    let samePeriod = others.filter { $0.period == period }
    let names = samePeriod.isEmpty ? others.map(Self.name) : samePeriod.map(Self.name)
    return names.isEmpty ? "–" : names.listed
  }

  private static func name(_ promise: PlacedPromise) -> String {
    let document = promise.document
    return [promise.period.addressYears, document.district?.value, document.slug?.value].compactMap { $0 }
      .joined(separator: " ")
  }

  private mutating func place(_ document: FollowUpDocument, _ promise: Promise.ID) -> PlacedFollowUp? {
    let tenure = promises[promise.index].tenure
    let coverage = Coverage(
      of: document.year?.value, isInterim: document.part != nil, said: document.covers, in: tenure)
    if let year = document.year {
      guard tenure.promiseYear(year.value) != nil else {
        let years = tenure.promiseYears(upTo: tenure.last?.year ?? year.value).map { String($0.year) }
        log.report(
          .notPromiseYear, at: document.body.origin(year.place),
          ["year": String(year.value), "known": years.listed])
        return nil
      }
      if let last = coverage.years.last, last > year.value {
        log.report(
          .yearNotLast, at: document.body.origin(year.place),
          ["year": String(year.value), "last": String(last)])
      }
    }
    return PlacedFollowUp(document: document, promise: promise, coverage: coverage)
  }

  // MARK: Linking

  /// Needs no other follow-up to be linked.
  func link(_ placed: PlacedFollowUp, of promise: Promise, _ log: inout DiagnosticLog) -> FollowUp {
    let document = placed.document
    let file = document.body.file
    directory.check(document.particulars.media, in: file, &log)
    for names in document.focus { _ = directory.focusAreas(names.names, in: file, &log) }
    let outcomes = outcomes(document, of: promise, &log)
    let particulars = document.particulars.particulars
    if outcomes.allSatisfy({ $0 == nil }), !particulars.isIncomplete, particulars.survey == nil {
      log.report(.followUpWithoutOutcome, at: Origin(file: file))
    }
    return FollowUp(
      promise: placed.promise, year: document.year?.value, years: placed.coverage.years,
      part: document.part?.value, covers: placed.coverage.days, published: document.published,
      assessedBy: document.assessedBy?.value, particulars: particulars,
      prose: directory.prose(document.body, &log), outcomes: outcomes,
      spot: document.body.origin(document.publishedPlace ?? document.place))
  }

  private func outcomes(
    _ document: FollowUpDocument, of promise: Promise, _ log: inout DiagnosticLog
  ) -> [Outcome?] {
    let anchors = promise.commitments.map(\.anchor)
    let numbers = Dictionary(anchors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let told = document.outcomes.filter { numbers[$0.id.value] != nil }
    let blocks = Set(told.map(\.block))
    let excerpts = ExcerptReader(document.body)
    var outcomes = [Outcome?](repeating: nil, count: anchors.count)
    for draft in document.outcomes {
      guard let number = numbers[draft.id.value] else {
        reportStranger(draft, anchors, document.body, &log)
        continue
      }
      let commitment = promise.commitments[number]
      checkFigures(draft, commitment, document.body, &log)
      outcomes[number] = Outcome(
        status: draft.status?.value,
        figure: draft.result.map { .result($0.value) } ?? draft.soFar.map { .soFar($0.value) },
        unit: draft.unit?.value,
        excerpt: excerpts.excerpt(of: draft.block, stoppingAt: blocks, stopsAtBreaks: true))
    }
    return outcomes
  }

  /// An id that is no commitment's is an anchor, unless it says what only an outcome can.
  private func reportStranger(
    _ draft: OutcomeDraft, _ anchors: [String], _ body: DocumentBody, _ log: inout DiagnosticLog
  ) {
    // Looked for also where nothing will be reported: so not in a text that has ids for everything.
    let isSlip = body.anchors.count <= Self.mostIDs
    let suggestion = isSlip ? NearMiss.nearest(to: draft.id.value, among: anchors) : nil
    if let claim = draft.claim ?? draft.unit?.place {
      log.report(.outcomeOfNothing, at: body.origin(claim), ["id": draft.id.value], suggestion: suggestion)
    } else if suggestion != nil {
      log.report(.nearlyCommitment, at: body.origin(draft.id.place), ["id": draft.id.value], suggestion: suggestion)
    }
  }

  private func checkFigures(
    _ draft: OutcomeDraft, _ commitment: Commitment, _ body: DocumentBody, _ log: inout DiagnosticLog
  ) {
    if draft.result != nil, let soFar = draft.soFar {
      log.report(.resultAndSoFar, at: body.origin(soFar.place))
    }
    if let soFar = draft.soFar, commitment.target?.rate != nil {
      log.report(.soFarWithRate, at: body.origin(soFar.place), ["id": draft.id.value])
    }
    if let unit = draft.unit, let own = commitment.unit, own != unit.value {
      log.report(.unitTwice, at: body.origin(unit.place), ["id": draft.id.value, "unit": own.plural])
    }
  }
}
