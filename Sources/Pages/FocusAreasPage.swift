import PromiseModel
import Templates

/// All focus areas in Swedish order.
struct FocusAreasPage: Page {
  static let template = "focus-areas"
  static let shape = Shape(
    "focusAreas",
    ["page": .record(PageFrame.shape), "hasAreas": .flag, "areas": .list(FocusAreaRecord.shape)])

  static func all(in plan: FilePlan) -> [FocusAreasPage] { [FocusAreasPage()] }

  var id: PageID { .focusAreas }

  func record(from view: Viewpoint) -> Record {
    let frame = PageFrame(
      title: view.words[OverviewWord.focusAreasTitle],
      description: view.words[OverviewWord.focusAreasDescription])
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)),
        "hasAreas": .flag(!view.site.facts.focusAreas.isEmpty),
        "areas": .list(view.site.focusAreaIDs.map { view.entry($0) }),
      ])
  }
}
