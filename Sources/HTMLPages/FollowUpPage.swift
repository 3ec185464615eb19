import Edition
import PromiseModel
import SafeHTML
import Templates

/// One follow-up: its own text, with what was promised and what came of it where it tells of each point.
struct FollowUpPage: Page {
  static var partsOfProse: [String] { [OutcomeBlock.template.signature.name] }

  static let template = PageTemplate<Content>(
    "follow-up",
    [
      .record("page", of: PageFrame.form) { content, view in content.frame(in: view) },
      .flag("isIncomplete") { content, _ in content.followUp.particulars.isIncomplete },
      .flag("isDraft") { content, _ in content.followUp.particulars.isDraft },
      // There are two places to go to, the one far from the other.
      .flag("hasContents") { content, _ in
        content.rows.count > PageFrame.mostForShortPage && content.rows.contains(where: \.isUntold)
      },
      .record("promise", of: LinkRecord.form) { content, view in view.link(content.followUp.promise) },
      .flag("isInterim") { content, _ in content.followUp.isInterim },
      // The days it tells of; not there where the source does not say.
      .text("covers") { content, view in content.followUp.covers.map { view.formats.days($0) } },
      .record("published", of: DateRecord.form) { content, _ in content.followUp.published.date },
      .text("assessedBy") { content, _ in content.followUp.assessedBy },
      .list("pictures", of: PictureRecord.form) { content, _ in content.followUp.particulars.images },
      .list("meanings", of: StatusMeaningRecord.form) { content, view in
        StatusMeaningRecord.all(content.rows.compactMap { $0.status(in: view.site) })
      },
      .text("result") { content, view in view.result(of: content.id, isOfItsTime: true) },
      .text("givers") { content, _ in content.rows.first?.givers.names },
      .html("prose") { content, view in view.proseWithOutcomes(of: content.id, content.rows) },
      .list("untold", of: OutcomeRow.form) { content, _ in content.rows.filter(\.isUntold) },
      .record("home", of: LinkRecord.form) { content, view in view.link(view.site[content.followUp.promise].home) },
      .record("particulars", of: ParticularsRecord.form) { content, view in
        ParticularsRecord(
          particulars: content.followUp.particulars, published: nil, checked: nil,
          isOfTheTime: view.site.standing(of: content.followUp.promise).state == .ended)
      },
      .record("neighbours", of: NeighboursRecord.form) { content, view in
        NeighboursRecord(content.previous.map { view.link($0) }, content.next.map { view.link($0) })
      },
    ])

  static func all(in plan: FilePlan) -> [FollowUpPage] {
    plan.site.followUpIDs.map { FollowUpPage(followUp: $0) }
  }

  let followUp: FollowUp.ID
  var id: PageID { .followUp(followUp) }

  func content(from view: Viewpoint) -> Content {
    let (previous, next) = view.site.neighbours(of: followUp)
    return Content(
      id: followUp, followUp: view.site[followUp], rows: OutcomeRow.all(of: followUp, view),
      previous: previous, next: next)
  }
}

// MARK: - Content

extension FollowUpPage {
  struct Content {
    let id: FollowUp.ID
    let followUp: FollowUp
    let rows: [OutcomeRow]
    let previous: FollowUp.ID?
    let next: FollowUp.ID?

    fileprivate func frame(in view: Viewpoint) -> PageFrame {
      let municipality = view.site[followUp.promise].home
      return PageFrame(
        title: view.edition.titles[id], windowTitle: view.windowTitle(of: followUp),
        description: followUp.particulars.summary ?? view.description(of: id),
        above: [
          (.municipalities, view.words[PlaceWord.municipalities]),
          (.municipality(municipality), view.site[municipality].name),
          (.promise(followUp.promise), view.edition.titles[followUp.promise]),
        ],
        previous: previous.map(PageID.followUp), next: next.map(PageID.followUp),
        published: followUp.published.date, updated: followUp.particulars.changed)
    }
  }
}
