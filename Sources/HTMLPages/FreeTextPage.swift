import Edition
import PromiseModel
import SafeHTML
import Templates

/// A free page: an author's text and nothing else.
struct FreeTextPage: Page {
  static let template = PageTemplate<FreeTextPage>(
    "page",
    [
      .record("page", of: PageFrame.form) { file, view in
        let page = view.site[file.page]
        return PageFrame(title: page.title, description: page.summary, updated: page.updated)
      },
      .flag("isDraft") { file, view in view.site[file.page].isDraft },
      .html("prose") { file, view in view.prose(view.site[file.page].prose, of: file.id).explained() },
    ])

  let page: FreePage.ID

  static func all(in plan: FilePlan) -> [FreeTextPage] {
    plan.site.pageIDs.map { FreeTextPage(page: $0) }
  }

  var id: PageID { .page(page) }
}
