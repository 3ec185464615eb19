import Edition
import PromiseModel
import SafeHTML
import Templates

/// One promise document: what is promised, by whom, and what has come of it.
struct PromisePage: Page {
  static var partsOfProse: [String] { [CommitmentFacts.template.signature.name] }

  static let template = PageTemplate<Content>(
    "promise",
    [
      .record("page", of: PageFrame.form) { content, view in content.frame(in: view) },
      .text("period") { content, view in view.formats.period(content.promise.period) },
      .record("state", of: PromiseStateRecord.form) { content, view in view.state(of: content.id) },
      // Whether it was kept is what many come to ask.
      .list("results", of: YearResultRecord.form) { content, view in
        content.promise.isProposed ? [] : YearResultRecord.all(of: content.id, in: view.site)
      },
      .flag("isIncomplete") { content, _ in content.promise.particulars.isIncomplete },
      .flag("isDraft") { content, _ in content.promise.particulars.isDraft },
      // What it is to lead to often stands before it.
      .text("firstPoint") { content, _ in
        (content.promise.commitments.first(where: \.isCounted) ?? content.promise.commitments.first)?.anchor
      },
      .flag("isLong") { content, _ in content.promise.commitments.count > PageFrame.mostForShortPage },
      .list("municipalities", of: LinkRecord.form) { content, view in
        content.promise.municipalities.map { view.link($0) }
      },
      .flag("isJoint") { content, _ in content.promise.isJoint },
      .text("district") { content, _ in content.promise.district },
      .text("policeArea") { content, _ in content.promise.policeArea },
      .texts("parties") { content, _ in content.promise.parties.map(\.name) },
      .list("focus", of: LinkRecord.form) { content, view in content.promise.focus.map { view.link($0) } },
      .record("signed", of: DateRecord.form) { content, _ in content.promise.signed },
      .list("pictures", of: PictureRecord.form) { content, _ in content.promise.particulars.images },
      .text("givers") { content, _ in content.givers.names },
      .flag("lacksGivers") { content, _ in content.givers.isNotStated },
      .html("prose") { content, view in view.proseWithFacts(of: content.id, content.givers) },
      .list("meanings", of: StatusMeaningRecord.form) { content, view in
        StatusMeaningRecord.all(content.promise.commitments.compactMap { commitment in
          content.standing.latest[commitment.id.index]?.status ?? view.untold(commitment.id, of: content.id)?.status
        })
      },
      .record("newer", of: newer) { content, view in
        content.standing.state == .ended ? view.site.newest(after: content.id) : nil
      },
      .flag("isFollowedUp") { content, _ in
        !content.promise.isProposed || !content.standing.followUps.isEmpty
      },
      .flag("hasYears") { content, _ in !content.standing.years.isEmpty || !content.yearless.isEmpty },
      .list("years", of: PromiseYearRecord.form) { content, view in
        content.standing.years.map { PromiseYearRecord($0, of: content.id, in: view.site) }
      },
      .list("yearless", of: FollowUpRecord.form) { content, _ in content.yearless },
      .list("signatories", of: signatory) { content, _ in content.promise.signatories },
      .record("home", of: LinkRecord.form) { content, view in view.link(content.promise.home) },
      .record("particulars", of: ParticularsRecord.form) { content, _ in
        ParticularsRecord(
          particulars: content.promise.particulars, published: content.promise.published,
          checked: content.promise.checked, isOfTheTime: content.standing.state == .ended)
      },
      .record("neighbours", of: NeighboursRecord.form) { content, view in
        NeighboursRecord(content.previous.map { view.link($0) }, content.next.map { view.link($0) })
      },
    ])

  private static let newer = PageForm<Promise.ID>([
    .text("title") { id, view in view.name(of: id) },
    .text("address") { id, view in view.address(of: .promise(id)) },
    .flag("isInForce") { id, view in view.site.standing(of: id).state == .inForce },
  ])

  private static let signatory = PageForm<Signatory>([
    .text("name") { signatory, _ in signatory.name },
    .text("role") { signatory, _ in signatory.role },
    .text("organisation") { signatory, _ in signatory.organisation },
  ])

  static func all(in plan: FilePlan) -> [PromisePage] {
    plan.site.promiseIDs.map { PromisePage(promise: $0) }
  }

  let promise: Promise.ID
  var id: PageID { .promise(promise) }

  func content(from view: Viewpoint) -> Content {
    let standing = view.site.standing(of: promise)
    let neighbours = view.site.neighbours(of: promise)
    return Content(
      id: promise, promise: view.site[promise], standing: standing, givers: CommonGivers(of: view.site[promise], view),
      yearless: standing.followUps.filter { view.site[$0].year == nil }, previous: neighbours.previous,
      next: neighbours.next)
  }
}

// MARK: - Content

extension PromisePage {
  struct Content {
    let id: Promise.ID
    let promise: Promise
    let standing: Standing
    let givers: CommonGivers
    let yearless: [FollowUp.ID]
    let previous: Promise.ID?
    let next: Promise.ID?

    fileprivate func frame(in view: Viewpoint) -> PageFrame {
      let municipality = promise.home
      return PageFrame(
        title: view.edition.titles[id], windowTitle: view.windowTitle(of: promise),
        description: promise.particulars.summary ?? view.description(of: id),
        above: [
          (.municipalities, view.words[PlaceWord.municipalities]),
          (.municipality(municipality), view.site[municipality].name),
        ],
        previous: previous.map(PageID.promise), next: next.map(PageID.promise),
        published: promise.published, updated: promise.particulars.changed)
    }
  }
}
