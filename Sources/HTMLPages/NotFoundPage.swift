import Edition
import PromiseModel
import Templates

/// What a visitor sees where nothing stands. It is shown at any depth, so its links are absolute, and its pictures are
/// named from the root.
struct NotFoundPage: Page {
  static let template = PageTemplate<NotFoundPage>(
    "not-found",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(title: view.words[OverviewWord.notFoundTitle], policy: .searching)
      },
      .record("search", of: SearchRecord.form) { _, _ in () },
    ])

  static func all(in plan: FilePlan) -> [NotFoundPage] { [NotFoundPage()] }

  var id: PageID { .notFound }
}
