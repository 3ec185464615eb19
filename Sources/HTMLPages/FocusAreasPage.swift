import Edition
import PromiseModel
import Templates

/// All focus areas in Swedish order.
struct FocusAreasPage: Page {
  static let template = PageTemplate<FocusAreasPage>(
    "focus-areas",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(
          title: view.words[OverviewWord.focusAreasTitle],
          description: view.words[OverviewWord.focusAreasDescription])
      },
      .list("areas", of: FocusAreaRecord.form) { _, view in view.site.focusAreaIDs },
    ])

  static func all(in plan: FilePlan) -> [FocusAreasPage] { [FocusAreasPage()] }

  var id: PageID { .focusAreas }
}
