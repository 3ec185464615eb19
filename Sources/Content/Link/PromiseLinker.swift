import Diagnostics
import Markdown
import PromiseModel
import Source

/// Placed promise documents → promises.
struct PromiseLinker: Sendable {
  let directory: Directory

  /// Needs no other promise to be linked.
  func link(_ placed: PlacedPromise, as id: Promise.ID, _ log: inout DiagnosticLog) -> Promise {
    let document = placed.document
    let file = document.body.file
    directory.names.check(document.particulars.media, in: file, &log)
    checkDates(placed, &log)
    let other = OtherMunicipality(geography: directory.names.geography, own: placed.municipalities, district: document.district?.value)
    other.check(document.particulars.particulars.title, at: document.titlePlace, document.body, at: document.place, &log)
    other.check(summary: document.particulars.particulars.summary, at: document.place, in: document.body, &log)
    other.check(folderOf: document.body, at: document.place, &log)
    let names = GiverNames(of: document, joint: placed.municipalities, rows: directory.names.geography.rows)
    names.checkParties(in: document.body, &log)
    let byDocument = document.by.map { names.givers($0, in: document.body, &log) } ?? .notStated
    let commitments = commitments(placed, names, by: byDocument, &log)
    let withKnown = zip(document.commitments, commitments).filter { ($0.0.by ?? document.by).map(names.areKnown) ?? true }
    let toldByHeading = HeadingGiver.check(withKnown, in: document.body, &log)
    CommitmentOpening(named: names.named).check(withKnown.filter { !toldByHeading.contains($0.1.id) }, in: document.body, &log)
    var focus = directory.names.focusAreas(document.focus, in: file, &log)
    var known = Set(focus)
    for area in commitments.flatMap(\.focus) where known.insert(area).inserted { focus.append(area) }
    return Promise(
      id: id, municipalities: placed.municipalities, home: placed.home, district: document.district?.value,
      slug: document.slug?.value, period: placed.period, tenure: placed.tenure,
      parties: document.parties.map { Party(key: $0.key.value, name: $0.name) }, focus: focus,
      signed: document.signed?.value, published: document.published?.value,
      checked: document.checked?.value, followUpDue: document.followUpDue?.value,
      policeArea: document.policeArea, signatories: document.signatories,
      isProposed: document.isProposed, particulars: document.particulars.particulars,
      prose: directory.prose(document.body, &log), commitments: commitments,
      spot: document.body.origin(document.place))
  }

  /// Reports what is wrong with a document that has no place, as far as it can be told without one.
  func check(_ document: PromiseDocument, _ log: inout DiagnosticLog) {
    let body = document.body
    directory.names.check(document.particulars.media, in: body.file, &log)
    let names = GiverNames(of: document, joint: [], rows: directory.names.geography.rows)
    names.checkParties(in: body, &log)
    for by in [document.by].compactMap({ $0 }) + document.commitments.compactMap(\.by) { _ = names.givers(by, in: body, &log) }
    for focus in [document.focus] + document.commitments.compactMap({ $0.focus?.names }) {
      _ = directory.names.focusAreas(focus, in: body.file, &log)
    }
    _ = directory.prose(body, &log)
  }

  private func checkDates(_ placed: PlacedPromise, _ log: inout DiagnosticLog) {
    let document = placed.document
    if let signed = document.signed, let last = placed.period.last, signed.value.first > last {
      log.report(.signedAfterEnd, at: document.body.origin(signed.place))
    }
    for told in document.particulars.elsewhere {
      guard let year = told.value.year else { continue }
      placed.tenure.check(Located(year, at: told.place), in: document.body, &log)
    }
    if let due = document.followUpDue, case .day = due.value, placed.tenure.last == nil {
      log.report(.dueDayWithoutLastYear, at: document.body.origin(due.place))
    }
  }

  private func commitments(
    _ placed: PlacedPromise, _ names: GiverNames, by byDocument: Givers, _ log: inout DiagnosticLog
  ) -> [Commitment] {
    let document = placed.document
    let drafts = document.commitments
    let parts = Set(drafts.lazy.filter { !$0.isAim }.flatMap { $0.ancestors(in: drafts) })
    let excerpts = ExcerptReader(document.body)
    let blocks = Set(drafts.map(\.block))
    // What a heading says of all below it is told of once.
    var told: Set<Place> = []
    return drafts.enumerated().map { index, draft in
      let kind: Commitment.Kind = draft.isAim ? .aim : parts.contains(index) ? .group : .commitment
      return Commitment(
        id: Commitment.ID(index), anchor: draft.anchor.value, kind: kind,
        excerpt: excerpts.excerpt(of: draft.block, stoppingAt: blocks),
        givers: draft.by.map { by in
          told.tellOnce(by, &log) { names.givers(by, in: document.body, &$0) }
        } ?? byDocument,
        focus: draft.focus.map { focus in
          told.tellOnce(focus, &log) { directory.names.focusAreas(focus.names, in: document.body.file, &$0) }
        } ?? [],
        target: draft.target, unit: draft.unit, due: draft.due?.value,
        parent: draft.parent.map { Commitment.ID($0) })
    }
  }
}

extension Set<Place> {
  /// Reads names that may be those of several blocks; what is wrong with them is told where they are met first.
  fileprivate mutating func tellOnce<Result>(
    _ list: NameList, _ log: inout DiagnosticLog, _ read: (inout DiagnosticLog) -> Result
  ) -> Result {
    if let place = list.names.first?.place, !insert(place).inserted {
      var untold = DiagnosticLog(suggests: false)
      return read(&untold)
    }
    return read(&log)
  }
}
