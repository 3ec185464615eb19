import Diagnostics
import PromiseModel
import Source

/// Gives each follow-up document its place below a promise of this build.
struct FollowUpPlacer {
  private let names: Names
  private let promises: [PlacedPromise]
  private let absentPromises: AbsentPromises
  private let withDrafts: Bool
  private let byName: [Name: [Promise.ID]]
  private let byMunicipality: [Municipality.ID: [PlacedPromise]]

  /// How a follow-up names its promise.
  private struct Name: Hashable {
    let municipality: Municipality.ID
    let period: Period
    let district: String?
    let slug: String?

    init(
      _ municipality: Municipality.ID, _ period: Period, district: Located<String>?, slug: Located<String>?
    ) {
      self.municipality = municipality
      self.period = period
      self.district = district.map { Slug.make($0.value) }
      self.slug = slug?.value
    }
  }

  init(_ promises: [PlacedPromise], absent: AbsentPromises, _ names: Names, withDrafts: Bool) {
    var byName: [Name: [Promise.ID]] = [:]
    var byMunicipality: [Municipality.ID: [PlacedPromise]] = [:]
    for (index, promise) in promises.enumerated() {
      for municipality in promise.municipalities {
        let (district, slug) = (promise.document.district, promise.document.slug)
        let name = Name(municipality, promise.period, district: district, slug: slug)
        byName[name, default: []].append(Promise.ID(index))
        byMunicipality[municipality, default: []].append(promise)
      }
    }
    self.names = names
    self.promises = promises
    self.byName = byName
    self.byMunicipality = byMunicipality
    self.withDrafts = withDrafts
    absentPromises = absent
  }

  /// The follow-ups in their final order, and why others are not among them.
  func place(
    _ documents: [FollowUpDocument], _ log: inout DiagnosticLog
  ) -> (placed: [PlacedFollowUp], absences: Absences) {
    var placed: [PlacedFollowUp] = []
    var absences: Absences = [:]
    let byPath = documents.sorted { $0.body.path < $1.body.path }
    for (precedence, document) in byPath.enumerated() {
      do throws(Absence) {
        placed.append(try place(document, precedence, &log))
      } catch { absences[document.body.path] = error }
    }
    for document in twins(placed, &log) { absences[document.body.path] = .faulty }
    placed.removeAll { absences[$0.document.body.path] != nil }
    let isTooMany = tooMany(placed, &log)
    for followUp in placed where isTooMany[followUp.promise.index] {
      absences[followUp.document.body.path] = .faulty
    }
    return (placed.filter { !isTooMany[$0.promise.index] }.sorted(by: precedes), absences)
  }

  private func place(
    _ document: FollowUpDocument, _ precedence: Int, _ log: inout DiagnosticLog
  ) throws(Absence) -> PlacedFollowUp {
    if document.particulars.particulars.isDraft, !withDrafts { throw .draft }
    let (promise, isSure) = try promise(of: document, &log)
    let tenure = promises[promise.index].tenure
    let coverage = Coverage(
      of: document.year?.value, isInterim: document.part != nil, said: document.covers, in: tenure)
    if let year = document.year { try check(year, coverage, tenure, document.body, &log) }
    return PlacedFollowUp(
      document: document, promise: promise, isPromiseSure: isSure, coverage: coverage, precedence: precedence)
  }

  /// - `year`: what the document says that it is of.
  private func check(
    _ year: Located<Int>, _ coverage: Coverage, _ tenure: Tenure, _ body: DocumentBody, _ log: inout DiagnosticLog
  ) throws(Absence) {
    guard tenure.check(year, in: body, &log) else { throw .faulty }
    if let last = coverage.years.last, last > year.value {
      log.report(.yearNotLast, at: body.origin(year.place), ["year": String(year.value), "last": String(last)])
    }
  }

  // MARK: The promise

  /// - Returns: `isSure` is false where another has the same name, which is told of the promises.
  private func promise(
    of document: FollowUpDocument, _ log: inout DiagnosticLog
  ) throws(Absence) -> (id: Promise.ID, isSure: Bool) {
    let ids = document.municipalities.compactMap { names.municipality($0, in: document.body.file, &log) }
    guard !ids.isEmpty, ids.count == document.municipalities.count, let period = document.period,
      document.namesPromise
    else { throw .faulty }
    let found = named(ids, period.value, document)
    if found.count == 1 { return (found[0], true) }
    if let last = found.last {
      guard !isToldOfPromises(found, ids, document) else { return (last, false) }
      reportAmbiguous(found, ids, period, document, &log)
      throw .faulty
    }
    if absentPromises.mayHoldPromise(of: document) { throw .waiting }
    // In the folder of promises it may be the promise itself, with a key too many.
    if document.body.path.hasPrefix("promises/") { throw .faulty }
    guard ids.contains(where: names.isSubject) else {
      names.reportNoSubject(ids[0], at: document.body.origin(document.municipalities[0].place), &log)
      throw .faulty
    }
    let known = byMunicipality[ids[0], default: []]
    let neighbour = ofFolder(document, period.value)
    log.report(
      .noSuchPromise, at: document.body.origin(neighbour == nil ? period.place : document.municipalities[0].place),
      [
        "municipality": names.geography.rows[ids[0].index].name,
        "name": Self.name(period.value, document.district, document.slug),
        "known": known.map { "(" + Self.name($0.period, $0.document.district, $0.document.slug) + ")" }.listed,
      ], suggestion: neighbour ?? Self.likely(among: known, for: document, period.value))
    throw .faulty
  }

  /// The promises of all these municipalities that have the name; of several, the one of just these, in their order.
  private func named(_ ids: [Municipality.ID], _ period: Period, _ document: FollowUpDocument) -> [Promise.ID] {
    let named = byName[Name(ids[0], period, district: document.district, slug: document.slug), default: []].filter {
      Set(promises[$0.index].municipalities).isSuperset(of: ids)
    }
    let exact = named.filter { promises[$0.index].municipalities == ids }
    return exact.count == 1 ? exact : named
  }

  /// Whether the promises have one address, or lack what tells two of a municipality apart: then they are wrong.
  private func isToldOfPromises(
    _ found: [Promise.ID], _ ids: [Municipality.ID], _ document: FollowUpDocument
  ) -> Bool {
    let homes = Set(found.map { promises[$0.index].home })
    let isPlain = document.district == nil && document.slug == nil
    return homes.count < found.count || isPlain && ids.contains(where: names.isSubject)
  }

  private func reportAmbiguous(
    _ found: [Promise.ID], _ ids: [Municipality.ID], _ period: Located<Period>, _ document: FollowUpDocument,
    _ log: inout DiagnosticLog
  ) {
    let rows = names.geography.rows
    let known = found.map { id in
      "[" + promises[id.index].municipalities.map { rows[$0.index].slug.value }.joined(separator: ", ") + "]"
    }
    log.report(
      .promiseAmbiguous, at: document.body.origin(document.municipalities[0].place),
      [
        "municipality": rows[ids[0].index].name,
        "name": Self.name(period.value, document.district, document.slug), "known": known.listed,
      ],
      related: found.map { id in
        let document = promises[id.index].document
        return document.body.origin(document.place)
      })
  }

  /// The municipality that a follow-up's folder or file names, if that has such a promise.
  private func ofFolder(_ document: FollowUpDocument, _ period: Period) -> String? {
    let steps = document.body.path.split { $0 == "/" || $0 == "." }.map(String.init)
    let meant = steps.lazy.compactMap { names.geography.bySlug[$0] }.first {
      byName[Name($0, period, district: document.district, slug: document.slug)] != nil
    }
    return meant.map { "municipality: " + names.geography.rows[$0.index].slug.value }
  }

  /// The keys that a follow-up names its promise with.
  private static func name(_ period: Period, _ district: Located<String>?, _ slug: Located<String>?) -> String {
    let names = [("district", district), ("slug", slug)].compactMap { key, name in name.map { "\(key): \($0.value)" } }
    return (["period: " + period.written] + names).joined(separator: ", ")
  }

  /// What was probably meant: the only promise of these days, or else the only one that shares some of them.
  private static func likely(among known: [PlacedPromise], for document: FollowUpDocument, _ period: Period) -> String? {
    let same = known.filter { $0.period == period }
    let near = same.isEmpty ? known.filter { $0.period.overlaps(period) } : same
    guard near.count == 1 else { return nil }
    return name(near[0].period, near[0].document.district, near[0].document.slug)
  }

  // MARK: Twins

  /// What tells the follow-ups of one promise apart.
  private struct Label: Hashable {
    let promise: Promise.ID
    let year: Int?
    let part: String?
    let voice: String?

    init(_ followUp: PlacedFollowUp) {
      promise = followUp.promise
      year = followUp.document.year?.value
      part = followUp.document.part.map { Slug.make($0.value) }
      voice = followUp.document.assessedBy.map { Slug.make($0.value) }
    }
  }

  /// Those that nothing tells from one before them, in the order of their paths.
  private func twins(_ placed: [PlacedFollowUp], _ log: inout DiagnosticLog) -> [FollowUpDocument] {
    var first: [Label: FollowUpDocument] = [:]
    var twins: [FollowUpDocument] = []
    for followUp in placed {
      let (label, document) = (Label(followUp), followUp.document)
      guard let other = first[label] else {
        first[label] = document
        continue
      }
      let (copy, original) = Self.looksCopied(other) && !Self.looksCopied(document) ? (other, document) : (document, other)
      first[label] = original
      twins.append(copy)
      // What could tell them apart may only not be read.
      guard copy.isNamed, original.isNamed else { continue }
      let place = copy.part?.place ?? copy.year?.place ?? copy.place
      log.report(
        .followUpTwin, at: copy.body.origin(place), ["other": original.body.file],
        related: [original.body.origin(original.year?.place ?? original.place)])
    }
    return twins
  }

  /// Whether a file's name says that it is a copy, or one of another year.
  private static func looksCopied(_ document: FollowUpDocument) -> Bool {
    if document.body.isCopyByName { return true }
    let name = document.body.fileName
    guard let year = document.year?.value else { return false }
    return !name.contains(String(year)) && !WrittenYears.all(in: name.replacing("-", with: " ")).isEmpty
  }

  // MARK: Order and bounds

  private func precedes(_ a: PlacedFollowUp, _ b: PlacedFollowUp) -> Bool {
    if a.promise != b.promise { return a.promise.index < b.promise.index }
    let (x, y) = (lastDay(a), lastDay(b))
    if x != y { return x < y }
    return a.precedence < b.precedence
  }

  private func lastDay(_ followUp: PlacedFollowUp) -> Int {
    let tenure = promises[followUp.promise.index].tenure
    let year = followUp.coverage.years.last.flatMap(tenure.promiseYear)
    return (followUp.coverage.days?.last ?? year?.days.last)?.dayNumber ?? -1
  }

  /// Each month of the longest period, told of by the givers and by others. Sums go through all that came
  /// before, so there may not be any number of them.
  private static let mostOfOnePromise = 400

  /// By promise, whether it has so many follow-ups that none is taken.
  private func tooMany(_ placed: [PlacedFollowUp], _ log: inout DiagnosticLog) -> [Bool] {
    var counts = [Int](repeating: 0, count: promises.count)
    for followUp in placed { counts[followUp.promise.index] += 1 }
    for (promise, count) in zip(promises, counts) where count > Self.mostOfOnePromise {
      log.report(
        .tooManyFollowUps, at: promise.document.body.origin(promise.document.place),
        ["most": String(Self.mostOfOnePromise)])
    }
    return counts.map { $0 > Self.mostOfOnePromise }
  }
}
