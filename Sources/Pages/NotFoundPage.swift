import PromiseModel
import Templates

/// What a visitor sees where nothing stands. It is shown at any depth, so its links are absolute.
struct NotFoundPage: Page {
  static let template = "not-found"
  static let shape = Shape("notFound", ["page": .record(PageFrame.shape)])

  static func all(in plan: FilePlan) -> [NotFoundPage] { [NotFoundPage()] }

  var id: PageID { .notFound }

  func record(from view: Viewpoint) -> Record {
    let frame = PageFrame(title: view.words[OverviewWord.notFoundTitle])
    return Record(Self.shape, ["page": .record(frame.record(from: view))])
  }
}
