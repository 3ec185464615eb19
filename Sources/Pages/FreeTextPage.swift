import PromiseModel
import SafeHTML
import Templates

/// A free page: an author's text and nothing else.
struct FreeTextPage: Page {
  static let template = "page"
  static let shape = Shape(
    "freePage", ["page": .record(PageFrame.shape), "isDraft": .flag, "prose": .value])

  let page: FreePage.ID

  static func all(in plan: FilePlan) -> [FreeTextPage] {
    plan.site.pageIDs.map { FreeTextPage(page: $0) }
  }

  var id: PageID { .page(page) }

  func record(from view: Viewpoint) -> Record {
    let page = view.site[self.page]
    let frame = PageFrame(title: page.title, description: page.summary, updated: page.updated)
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)), "isDraft": .flag(page.isDraft),
        "prose": .maybe(view.prose(page.prose, of: id).whole()),
      ])
  }
}
