import Diagnostics
import Markdown
import PromiseModel
import Source

/// A promise document that has found its municipalities and its days.
struct PlacedPromise: Sendable {
  let document: PromiseDocument
  let municipalities: [Municipality.ID]
  let period: Period
  let tenure: Tenure
}

/// Promise documents → promises.
struct PromiseLinker: Sendable {
  var directory: Directory
  let withDrafts: Bool
  var log: DiagnosticLog
  /// Municipality slugs of documents that could not be placed, or are left out as drafts: a follow-up
  /// of one is not blamed for it.
  private(set) var unplaced: [PromiseDocument] = []

  init(directory: Directory, withDrafts: Bool, log: DiagnosticLog) {
    self.directory = directory
    self.withDrafts = withDrafts
    self.log = log
  }

  // MARK: Placing

  /// The promises of this build in their final order, with the days they span.
  mutating func place(_ documents: [PromiseDocument]) -> [PlacedPromise] {
    var found: [(document: PromiseDocument, municipalities: [Municipality.ID], period: Period)] = []
    for document in documents {
      let municipalities = self.municipalities(of: document)
      let isLeftOut = document.particulars.particulars.isDraft && !withDrafts
      guard !isLeftOut, !municipalities.isEmpty, municipalities.count == document.municipalities.count,
        let period = document.period?.value
      else {
        unplaced.append(document)
        continue
      }
      found.append((document, municipalities, period))
    }
    found.sort { a, b in
      let (x, y) = (a.municipalities[0].index, b.municipalities[0].index)
      if x != y { return x < y }
      if a.period != b.period {
        return (a.period.first.dayNumber, a.period.last?.dayNumber ?? .max)
          < (b.period.first.dayNumber, b.period.last?.dayNumber ?? .max)
      }
      return Self.name(a.document) < Self.name(b.document)
    }
    let placed = Self.withTenures(found)
    checkTwins(placed)
    return placed
  }

  private static func name(_ document: PromiseDocument) -> (String, String, String) {
    (document.district?.value ?? "", document.slug?.value ?? "", document.body.path)
  }

  private mutating func municipalities(of document: PromiseDocument) -> [Municipality.ID] {
    var ids: [Municipality.ID] = []
    for slug in document.municipalities {
      guard let id = directory.municipality(slug, in: document.body.file, &log) else { continue }
      if ids.contains(id) {
        log.report(.municipalityTwice, at: document.body.origin(slug.place), ["slug": slug.value])
      } else {
        ids.append(id)
      }
    }
    return ids
  }

  /// `found`, each with the days it spans beside the others.
  private static func withTenures(
    _ found: [(document: PromiseDocument, municipalities: [Municipality.ID], period: Period)]
  ) -> [PlacedPromise] {
    var succession = Succession()
    let each = found.map { document, municipalities, period in
      let line = Succession.Line(
        municipality: municipalities[0], district: document.district?.value, slug: document.slug?.value)
      let tenure = Tenure(period, signed: document.signed?.value)
      if !document.isProposed { succession.add(tenure, to: line) }
      return (line: line, tenure: tenure)
    }
    return zip(found, each).map { found, own in
      PlacedPromise(
        document: found.document, municipalities: found.municipalities, period: found.period,
        tenure: succession.ended(own.tenure, in: own.line))
    }
  }

  /// Of several documents of one municipality and the same years all but one need a district or a slug.
  private mutating func checkTwins(_ placed: [PlacedPromise]) {
    struct Key: Hashable {
      let municipality: Municipality.ID
      let years: String
    }
    var plain: [Key: PromiseDocument] = [:]
    for promise in placed where promise.document.district == nil && promise.document.slug == nil {
      for municipality in promise.municipalities {
        let key = Key(municipality: municipality, years: promise.period.addressYears)
        guard let first = plain[key] else {
          plain[key] = promise.document
          continue
        }
        log.report(
          .promiseTwin, at: promise.document.body.origin(promise.document.place),
          ["municipality": directory.geography.rows[municipality.index].name, "years": key.years],
          related: [first.body.origin(first.place)])
        break
      }
    }
  }

  // MARK: Linking

  /// Needs no other promise to be linked.
  func link(_ placed: PlacedPromise, _ log: inout DiagnosticLog) -> Promise {
    let document = placed.document
    let file = document.body.file
    directory.check(document.particulars.media, in: file, &log)
    checkDates(placed, &log)
    let names = GiverNames(of: document, joint: placed.municipalities, rows: directory.geography.rows)
    let byDocument = document.by.map { names.givers($0, in: document.body, &log) } ?? .notStated
    let commitments = commitments(placed, names, by: byDocument, &log)
    var focus = directory.focusAreas(document.focus, in: file, &log)
    var known = Set(focus)
    for area in commitments.flatMap(\.focus) where known.insert(area).inserted { focus.append(area) }
    return Promise(
      municipalities: placed.municipalities, district: document.district?.value,
      slug: document.slug?.value, period: placed.period, tenure: placed.tenure,
      parties: document.parties.map { Party(key: $0.key.value, name: $0.name) }, focus: focus,
      signed: document.signed?.value, published: document.published?.value,
      policeArea: document.policeArea, signatories: document.signatories,
      isProposed: document.isProposed, particulars: document.particulars.particulars,
      prose: directory.prose(document.body, &log), commitments: commitments,
      spot: document.body.origin(document.place))
  }

  private func checkDates(_ placed: PlacedPromise, _ log: inout DiagnosticLog) {
    let document = placed.document
    if let signed = document.signed, let last = placed.period.last, signed.value.first > last {
      log.report(.signedAfterEnd, at: document.body.origin(signed.place))
    }
    for name in [document.district.map { $0.map(Slug.make) }, document.slug].compactMap({ $0 }) {
      if name.value == "kort" || name.value.isEmpty || name.value.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }) {
        log.report(.reservedSlug, at: document.body.origin(name.place), ["value": name.value])
      }
    }
    for elsewhere in document.particulars.particulars.documents.compactMap(\.followUp)
    where placed.tenure.promiseYear(elsewhere) == nil {
      log.report(.notPromiseYear, at: document.body.origin(document.place), ["year": String(elsewhere)])
    }
  }

  private func commitments(
    _ placed: PlacedPromise, _ names: GiverNames, by byDocument: Givers, _ log: inout DiagnosticLog
  ) -> [Commitment] {
    let document = placed.document
    let drafts = document.commitments
    let parts = Set(drafts.lazy.filter { !$0.isAim }.flatMap { Self.ancestors(of: $0, in: drafts) })
    let excerpts = ExcerptReader(document.body)
    let blocks = Set(drafts.map(\.block))
    return drafts.enumerated().map { index, draft in
      let kind: Commitment.Kind = draft.isAim ? .aim : parts.contains(index) ? .group : .commitment
      return Commitment(
        anchor: draft.anchor.value, kind: kind,
        excerpt: excerpts.excerpt(of: draft.block, stoppingAt: blocks),
        givers: draft.by.map { names.givers($0, in: document.body, &log) } ?? byDocument,
        focus: draft.focus.map { directory.focusAreas($0.names, in: document.body.file, &log) } ?? [],
        target: draft.target, unit: draft.unit, due: draft.due?.value,
        parent: draft.parent.map { Commitment.ID($0) })
    }
  }

  private static func ancestors(of draft: CommitmentDraft, in drafts: [CommitmentDraft]) -> [Int] {
    var found: [Int] = []
    var parent = draft.parent
    while let index = parent {
      found.append(index)
      parent = drafts[index].parent
    }
    return found
  }
}
