import Edition
import PromiseModel
import SafeHTML
import Templates

/// One focus area: its text, and what holds now, county by county; what has ended is on pages of their own.
struct FocusAreaPage: Page {
  static let template = PageTemplate<Content>(
    "focus-area",
    [
      .record("page", of: PageFrame.form) { content, view in frame(content, view) },
      .html("summary") { content, view in view.site[content.id].summary.map(view.explained) },
      .html("prose") { content, view in
        view.prose(view.site[content.id].prose, of: .focusArea(content.id)).explained()
      },
      .list("inForce", of: FocusAreaCounty.form) { content, _ in content.inForce },
      .list("countyLinks", of: CountyLinks.form) { content, _ in CountyLinks.all(content.inForce.compactMap(\.county)) },
      .list("others", of: FocusAreaCounty.form) { content, _ in content.others },
      .list("years", of: LinkRecord.form) { content, view in
        view.site.endedYears(about: content.id).map { view.link(.focusAreaYear(content.id, $0), String($0)) }
      },
    ])

  struct Content {
    let id: FocusArea.ID
    let inForce: [FocusAreaCounty]
    let others: [FocusAreaCounty]
    /// Whether anything was ever promised about it.
    let isPromised: Bool
  }

  let area: FocusArea.ID

  static func all(in plan: FilePlan) -> [FocusAreaPage] {
    plan.site.focusAreaIDs.map { FocusAreaPage(area: $0) }
  }

  var id: PageID { .focusArea(area) }

  func content(from view: Viewpoint) -> Content {
    let groups = FocusAreaPromises.all(about: area, in: view.site)
    return Content(
      id: area, inForce: FocusAreaCounty.all(groups, about: area, view) { $0.inForce },
      others: FocusAreaCounty.all(groups, about: area, view) { $0.others }, isPromised: !groups.isEmpty)
  }

  private static func frame(_ content: Content, _ view: Viewpoint) -> PageFrame {
    let area = view.site[content.id]
    let word = content.isPromised ? OverviewWord.focusAreaDescription : .focusAreaDescriptionNone
    return PageFrame(
      title: area.title, description: area.summary ?? view.words(word, ["title": area.title]),
      above: [(.focusAreas, view.words[OverviewWord.focusAreasTitle])])
  }
}
