import PromiseModel
import Templates

/// One county: its municipalities, each with how it stands there.
struct CountyPage: Page {
  static let template = "county"
  static let shape = Shape(
    "county",
    [
      "page": .record(PageFrame.shape), "county": .record(CountyRecord.shape),
      "municipalities": .list(MunicipalityRecord.shape), "map": .record(CountyMap.shape),
    ])

  let county: County.ID

  static func all(in plan: FilePlan) -> [CountyPage] {
    plan.site.countyIDs.map { CountyPage(county: $0) }
  }

  var id: PageID { .county(county) }

  func record(from view: Viewpoint) -> Record {
    let name = view.site[county].name
    let frame = PageFrame(
      title: name, description: view.words(OverviewWord.countyDescription, ["name": .text(name)]),
      above: [(.counties, view.words[OverviewWord.countiesTitle])])
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)), "county": .record(view.entry(county)),
        "municipalities": .list(view.site[county].municipalities.map { view.entry($0) }),
        "map": .maybe(view.map(of: county)),
      ])
  }
}
