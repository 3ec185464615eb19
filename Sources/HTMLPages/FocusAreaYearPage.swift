import Edition
import PromiseModel
import Templates

/// The promises about a focus area that ended in one year, county by county.
struct FocusAreaYearPage: Page {
  static let template = PageTemplate<Content>(
    "focus-area-year",
    [
      .record("page", of: PageFrame.form) { content, view in content.page.frame(content, view) },
      .record("area", of: LinkRecord.form) { content, view in view.link(content.page.area) },
      .text("year") { content, _ in String(content.page.year) },
      .list("counties", of: FocusAreaCounty.form) { content, _ in content.counties },
      .list("countyLinks", of: CountyLinks.form) { content, _ in CountyLinks.all(content.counties.compactMap(\.county)) },
      .record("previous", of: LinkRecord.form) { content, view in content.previous.map { content.page.link($0, view) } },
      .record("next", of: LinkRecord.form) { content, view in content.next.map { content.page.link($0, view) } },
    ])

  let area: FocusArea.ID
  let year: Int

  static func all(in plan: FilePlan) -> [FocusAreaYearPage] {
    plan.site.focusAreaIDs.flatMap { area in
      plan.site.endedYears(about: area).map { FocusAreaYearPage(area: area, year: $0) }
    }
  }

  var id: PageID { .focusAreaYear(area, year) }

  /// The page, what it lists, and the years beside it that have one.
  struct Content {
    let page: FocusAreaYearPage
    let counties: [FocusAreaCounty]
    let previous: Int?
    let next: Int?
  }

  func content(from view: Viewpoint) -> Content {
    let years = view.site.endedYears(about: area)
    let counties = FocusAreaCounty.all(FocusAreaPromises.all(about: area, in: view.site), about: area, view) { $0.ended[year] ?? [] }
    return Content(page: self, counties: counties, previous: years.first { $0 < year }, next: years.last { $0 > year })
  }

  private func frame(_ content: Content, _ view: Viewpoint) -> PageFrame {
    let title = view.site[area].title
    let words: Words.Values = ["title": title, "year": String(year)]
    return PageFrame(
      title: view.words(OverviewWord.focusAreaYearTitle, words),
      description: view.words(OverviewWord.focusAreaYearDescription, words),
      above: [(.focusAreas, view.words[OverviewWord.focusAreasTitle]), (.focusArea(area), title)],
      previous: content.previous.map { .focusAreaYear(area, $0) }, next: content.next.map { .focusAreaYear(area, $0) })
  }

  private func link(_ year: Int, _ view: Viewpoint) -> LinkRecord {
    view.link(.focusAreaYear(area, year), String(year))
  }
}
