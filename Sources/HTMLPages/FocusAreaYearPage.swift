import Edition
import PromiseModel
import Templates

/// The promises about a focus area that ended in one year, county by county.
struct FocusAreaYearPage: Page {
  static let template = PageTemplate<FocusAreaYearPage>(
    "focus-area-year",
    [
      .record("page", of: PageFrame.form) { page, view in page.frame(view) },
      .record("area", of: LinkRecord.form) { page, view in view.link(page.area) },
      .text("year") { page, _ in String(page.year) },
      .list("counties", of: FocusAreaCounty.form) { page, view in
        FocusAreaCounty.all(FocusAreaPromises.all(about: page.area, in: view.site), about: page.area, view) {
          $0.ended[page.year] ?? []
        }
      },
      .record("previous", of: LinkRecord.form) { page, view in page.previous(view).map { page.link($0, view) } },
      .record("next", of: LinkRecord.form) { page, view in page.next(view).map { page.link($0, view) } },
    ])

  let area: FocusArea.ID
  let year: Int

  static func all(in plan: FilePlan) -> [FocusAreaYearPage] {
    plan.site.focusAreaIDs.flatMap { area in
      plan.site.endedYears(about: area).map { FocusAreaYearPage(area: area, year: $0) }
    }
  }

  var id: PageID { .focusAreaYear(area, year) }

  private func frame(_ view: Viewpoint) -> PageFrame {
    let title = view.site[area].title
    let words: Words.Values = ["title": title, "year": String(year)]
    return PageFrame(
      title: view.words(OverviewWord.focusAreaYearTitle, words),
      description: view.words(OverviewWord.focusAreaYearDescription, words),
      above: [(.focusAreas, view.words[OverviewWord.focusAreasTitle]), (.focusArea(area), title)],
      previous: previous(view).map { .focusAreaYear(area, $0) }, next: next(view).map { .focusAreaYear(area, $0) })
  }

  private func previous(_ view: Viewpoint) -> Int? { view.site.endedYears(about: area).first { $0 < year } }
  private func next(_ view: Viewpoint) -> Int? { view.site.endedYears(about: area).last { $0 > year } }

  private func link(_ year: Int, _ view: Viewpoint) -> LinkRecord {
    view.link(.focusAreaYear(area, year), String(year))
  }
}
