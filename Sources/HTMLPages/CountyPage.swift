import Edition
import PromiseModel
import Templates

/// One county: its municipalities, each with how it stands there.
struct CountyPage: Page {
  static let template = PageTemplate<CountyPage>(
    "county",
    [
      .record("page", of: PageFrame.form) { page, view in page.frame(view) },
      .record("county", of: CountyRecord.form) { page, _ in page.county },
      .list("municipalities", of: MunicipalityResult.form) { page, view in
        page.municipalities(view, promising: true).map { MunicipalityResult(of: $0, view) }
      },
      .list("others", of: LinkRecord.form) { page, view in
        page.municipalities(view, promising: false).map { view.link($0) }
      },
      .record("map", of: CountyMap.form) { page, view in CountyMap(of: page.county, view) },
    ])

  let county: County.ID

  static func all(in plan: FilePlan) -> [CountyPage] {
    plan.site.countyIDs.map { CountyPage(county: $0) }
  }

  var id: PageID { .county(county) }

  /// Those where anything is promised, or all others.
  private func municipalities(_ view: Viewpoint, promising: Bool) -> [Municipality.ID] {
    view.site[county].municipalities.filter { view.site.promisesByMunicipality[$0.index].isEmpty != promising }
  }

  private func frame(_ view: Viewpoint) -> PageFrame {
    let name = view.site[county].name
    return PageFrame(
      title: name, description: view.words(OverviewWord.countyDescription, ["name": name]),
      above: [(.counties, view.words[OverviewWord.countiesTitle])])
  }
}
