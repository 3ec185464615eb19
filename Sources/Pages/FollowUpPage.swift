import PromiseModel
import SafeHTML
import Templates

/// One follow-up: what was promised beside what came of it, and its own text.
struct FollowUpPage: Page {
  static let template = "follow-up"

  static let shape = Shape(
    "followUp",
    [
      "page": .record(PageFrame.shape), "isIncomplete": .flag, "isDraft": .flag,
      "isLong": .flag,
      "promise": .record(LinkRecord.shape), "period": .value,
      "isInterim": .flag, "isYearless": .flag, "label": .value,
      // The days it tells of; not there where the source does not say.
      "covers": .value, "published": .record(DateRecord.shape), "assessedBy": .value,
      "pictures": .list(PictureRecord.shape),
      "hasCounts": .flag, "counts": .list(count), "hasRows": .flag, "hasBars": .flag,
      "rows": .list(OutcomeRow.shape),
      "prose": .value, "particulars": .record(ParticularsRecord.shape),
      "neighbours": .record(NeighboursRecord.shape),
    ])

  private static let count = Shape("count", ["status": .record(StatusRecord.shape), "number": .value])

  static func all(in plan: FilePlan) -> [FollowUpPage] {
    plan.site.followUpIDs.map { FollowUpPage(followUp: $0) }
  }

  let followUp: FollowUp.ID
  var id: PageID { .followUp(followUp) }

  func record(from view: Viewpoint) -> Record {
    let followUp = view.site[followUp]
    let neighbours = view.site.neighbours(of: self.followUp)
    let rows = view.outcomeRows(of: self.followUp)
    let counts = counts(in: view)
    return Record(
      Self.shape,
      [
        "page": .record(frame(in: view, neighbours).record(from: view)),
        "isIncomplete": .flag(followUp.particulars.isIncomplete),
        "isDraft": .flag(followUp.particulars.isDraft),
        "isLong": .flag(rows.count > PageFrame.mostForShortPage),
        "promise": .record(view.link(followUp.promise)),
        "period": .text(view.formats.period(view.site[followUp.promise].period)),
        "isInterim": .flag(followUp.isInterim), "isYearless": .flag(followUp.year == nil),
        "label": .text(view.formats.label(of: followUp)),
        "covers": .maybe(followUp.covers.map { view.formats.days($0) }),
        "published": .maybe(followUp.published.date.map { view.formats.record($0) }),
        "assessedBy": .maybe(followUp.assessedBy),
        "pictures": .list(followUp.particulars.images.map(view.picture)),
        "hasCounts": .flag(!counts.isEmpty), "counts": .list(counts),
        "hasRows": .flag(!rows.isEmpty), "hasBars": .flag(hasBars(in: view.site)), "rows": .list(rows),
        "prose": .maybe(view.proseWithStatuses(of: self.followUp)),
        "particulars": .record(
          view.particulars(
            followUp.particulars, published: nil,
            ofTheTime: view.site.standing(of: followUp.promise).state == .ended)),
        "neighbours": .maybe(
          view.neighbours(neighbours.previous.map { view.link($0) }, neighbours.next.map { view.link($0) })),
      ])
  }

  private func hasBars(in site: Site) -> Bool {
    site.judged[followUp.index].contains { $0?.arithmetic.flatMap(ResultBar.init) != nil }
  }

  /// Those that any commitment has.
  private func counts(in view: Viewpoint) -> [Record] {
    let numbers = view.site.counts(of: followUp)
    return Status.allCases.compactMap { status in
      numbers[status].map {
        Record(
          Self.count,
          ["status": .record(view.words.record(status)), "number": .text(view.formats.number($0))])
      }
    }
  }

  private func frame(
    in view: Viewpoint, _ neighbours: (previous: FollowUp.ID?, next: FollowUp.ID?)
  ) -> PageFrame {
    let followUp = view.site[followUp]
    let municipality = view.site[followUp.promise].municipalities[0]
    return PageFrame(
      title: view.edition.titles[self.followUp],
      description: followUp.particulars.summary ?? view.description(of: self.followUp),
      above: [
        (.municipalities, view.words[PlaceWord.municipalities]),
        (.municipality(municipality), view.site[municipality].name),
        (.promise(followUp.promise), view.edition.titles[followUp.promise]),
      ],
      previous: neighbours.previous.map(PageID.followUp), next: neighbours.next.map(PageID.followUp),
      published: followUp.published.date, updated: followUp.particulars.updated,
      responsible: followUp.particulars.publishedBy)
  }
}
