import Edition
import PromiseModel
import Templates

/// robots.txt: everything may be read, and where the sitemap is.
struct RobotsFile: Page {
  static let template = PageTemplate<RobotsFile>(
    "robots", [.text("sitemap") { _, view in view.canonical(of: .sitemap) }])
  static let isPlainText = true

  static func all(in plan: FilePlan) -> [RobotsFile] { [RobotsFile()] }

  var id: PageID { .robots }
}
