import PromiseModel
import Templates

/// robots.txt: everything may be read, and where the sitemap is.
struct RobotsFile: Page {
  static let template = "robots"
  static let shape = Shape("robots", ["sitemap": .value])
  static let isPlainText = true

  static func all(in plan: FilePlan) -> [RobotsFile] { [RobotsFile()] }

  var id: PageID { .robots }

  func record(from view: Viewpoint) -> Record {
    let address = view.edition.addresses[.sitemap].absolute(below: view.edition.baseURL)
    return Record(Self.shape, ["sitemap": .text(address)])
  }
}
