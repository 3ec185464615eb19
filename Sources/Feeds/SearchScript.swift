import Edition
import Templates

/// sok.js: the script of the search field, the only one of the site.
struct SearchScript: Page {
  static let template = PageTemplate<SearchScript>("search.js", [])
  static let isPlainText = true

  static func all(in plan: FilePlan) -> [SearchScript] { [SearchScript()] }

  var id: PageID { .searchScript }
}
