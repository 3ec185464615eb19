import Templates

/// sok.js: the script of the search field, the only one of the site.
struct SearchScript: Page {
  static let template = "search.js"
  static let shape = Shape("searchScript", [:])
  static let isPlainText = true

  static func all(in plan: FilePlan) -> [SearchScript] { [SearchScript()] }

  var id: PageID { .searchScript }

  func record(from view: Viewpoint) -> Record { Record(Self.shape, [:]) }
}
