import Edition
import PromiseModel
import Templates

/// All counties in Swedish order.
struct CountiesPage: Page {
  static let template = PageTemplate<CountiesPage>(
    "counties",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(
          title: view.words[OverviewWord.countiesTitle],
          description: view.words[OverviewWord.countiesDescription])
      },
      .list("counties", of: CountyRecord.form) { _, view in view.site.countyIDs },
      .record("map", of: CountryMap.form) { _, view in CountryMap(view) },
    ])

  static func all(in plan: FilePlan) -> [CountiesPage] {
    plan.site.countyIDs.isEmpty ? [] : [CountiesPage()]
  }

  var id: PageID { .counties }
}
