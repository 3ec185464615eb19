import PromiseModel
import SafeHTML
import Templates

/// One promise document: what is promised, by whom, and what has come of it.
struct PromisePage: Page {
  static let template = "promise"

  static let shape = Shape(
    "promise",
    [
      "page": .record(PageFrame.shape),
      "period": .value, "state": .record(PromiseStateRecord.shape),
      "isIncomplete": .flag, "isDraft": .flag, "isLong": .flag,
      "municipalities": .list(LinkRecord.shape), "isJoint": .flag, "district": .value,
      "policeArea": .value, "hasParties": .flag, "parties": .texts,
      "hasFocus": .flag, "focus": .list(LinkRecord.shape), "signed": .record(DateRecord.shape),
      "pictures": .list(PictureRecord.shape), "prose": .value,
      "isFollowedUp": .flag, "hasYears": .flag, "years": .list(PromiseYearRecord.shape),
      "yearless": .list(FollowUpRecord.shape),
      "hasSignatories": .flag, "signatories": .list(signatory),
      "particulars": .record(ParticularsRecord.shape),
      "neighbours": .record(NeighboursRecord.shape),
    ])

  private static let signatory = Shape(
    "signatory", ["name": .value, "role": .value, "organisation": .value])

  static func all(in plan: FilePlan) -> [PromisePage] {
    plan.site.promiseIDs.map { PromisePage(promise: $0) }
  }

  let promise: Promise.ID
  var id: PageID { .promise(promise) }

  func record(from view: Viewpoint) -> Record {
    let promise = view.site[promise]
    let standing = view.site.standing(of: self.promise)
    let yearless = standing.followUps.filter { view.site[$0].year == nil }
    let neighbours = view.site.neighbours(of: self.promise)
    return Record(
      Self.shape,
      [
        "page": .record(frame(in: view, neighbours).record(from: view)),
        "period": .text(view.formats.period(promise.period)),
        "state": .record(view.state(of: self.promise)),
        "isIncomplete": .flag(promise.particulars.isIncomplete),
        "isDraft": .flag(promise.particulars.isDraft),
        "isLong": .flag(promise.commitments.count > PageFrame.mostForShortPage),
        "municipalities": .list(promise.municipalities.map { view.link($0) }),
        "isJoint": .flag(promise.isJoint), "district": .maybe(promise.district),
        "policeArea": .maybe(promise.policeArea),
        "hasParties": .flag(!promise.parties.isEmpty), "parties": .texts(promise.parties.map(\.name)),
        "hasFocus": .flag(!promise.focus.isEmpty), "focus": .list(promise.focus.map { view.link($0) }),
        "signed": .maybe(promise.signed.map { view.formats.record($0) }),
        "pictures": .list(promise.particulars.images.map(view.picture)),
        "prose": .maybe(view.proseWithFacts(of: self.promise)),
        "isFollowedUp": .flag(!promise.isProposed || !standing.followUps.isEmpty),
        "hasYears": .flag(!standing.years.isEmpty || !yearless.isEmpty),
        "years": .list(standing.years.map { view.promiseYear($0, of: self.promise) }),
        "yearless": .list(yearless.map(view.followUp)),
        "hasSignatories": .flag(!promise.signatories.isEmpty),
        "signatories": .list(promise.signatories.map(Self.signatory)),
        "particulars": .record(
          view.particulars(
            promise.particulars, published: promise.published, ofTheTime: standing.state == .ended)),
        "neighbours": .maybe(
          view.neighbours(neighbours.previous.map { view.link($0) }, neighbours.next.map { view.link($0) })),
      ])
  }

  private func frame(
    in view: Viewpoint, _ neighbours: (previous: Promise.ID?, next: Promise.ID?)
  ) -> PageFrame {
    let municipality = view.site[promise].municipalities[0]
    let particulars = view.site[promise].particulars
    return PageFrame(
      title: view.edition.titles[promise],
      description: particulars.summary ?? view.description(of: promise),
      above: [
        (.municipalities, view.words[PlaceWord.municipalities]),
        (.municipality(municipality), view.site[municipality].name),
      ],
      previous: neighbours.previous.map(PageID.promise), next: neighbours.next.map(PageID.promise),
      published: view.site[promise].published, updated: particulars.updated,
      responsible: particulars.publishedBy)
  }

  private static func signatory(_ signatory: Signatory) -> Record {
    Record(
      Self.signatory,
      [
        "name": .maybe(signatory.name), "role": .text(signatory.role),
        "organisation": .maybe(signatory.organisation),
      ])
  }
}
