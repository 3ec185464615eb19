import PromiseModel
import Templates

/// All counties in Swedish order.
struct CountiesPage: Page {
  static let template = "counties"
  static let shape = Shape(
    "counties", ["page": .record(PageFrame.shape), "counties": .list(CountyRecord.shape)])

  static func all(in plan: FilePlan) -> [CountiesPage] { [CountiesPage()] }

  var id: PageID { .counties }

  func record(from view: Viewpoint) -> Record {
    let frame = PageFrame(
      title: view.words[OverviewWord.countiesTitle],
      description: view.words[OverviewWord.countiesDescription])
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)),
        "counties": .list(view.site.countyIDs.map { view.entry($0) }),
      ])
  }
}
