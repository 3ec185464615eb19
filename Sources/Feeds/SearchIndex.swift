import Edition
import PromiseModel
import SafeHTML
import Templates
import Writers

/// sok.json: the titles and addresses that search.js looks through. Three lists, of municipalities, focus
/// areas and promises; each item is a title and an address as seen from this file.
struct SearchIndex: Page {
  static let template = PageTemplate<SearchIndex>(
    "search-index", [.html("json") { file, view in HTML(file.json(view)) }])

  static func all(in plan: FilePlan) -> [SearchIndex] { [SearchIndex()] }

  var id: PageID { .searchIndex }

  private func json(_ view: Viewpoint) -> JSONWriter {
    let site = view.site
    let promises = site.promiseIDs.filter { !site[$0].particulars.isDraft }
    var json = JSONWriter()
    json.array { json in
      json.array { list(site.municipalityIDs.map { (.municipality($0), site[$0].name) }, view, &$0) }
      json.array { list(site.focusAreaIDs.map { (.focusArea($0), site[$0].title) }, view, &$0) }
      json.array { list(promises.map { (.promise($0), view.edition.titles[$0]) }, view, &$0) }
    }
    return json
  }

  /// It is only ever read from a server, so the addresses are the short ones.
  private func list(
    _ pages: [(id: PageID, title: String)], _ view: Viewpoint, _ json: inout JSONWriter
  ) {
    for page in pages {
      json.array { json in
        json.write(page.title)
        json.write(view.edition.addresses[page.id].path)
      }
    }
  }
}
