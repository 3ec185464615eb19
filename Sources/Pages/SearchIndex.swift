import PromiseModel
import SafeHTML
import Templates

/// sok.json: the titles and addresses that search.js looks through. Three lists, of municipalities, focus
/// areas and promises; each item is a title and an address as seen from this file.
struct SearchIndex: Page {
  static let template = "search-index"
  static let shape = Shape("searchIndex", ["json": .value])

  static func all(in edition: Edition) -> [SearchIndex] { [SearchIndex()] }

  var id: PageID { .searchIndex }

  func record(from view: Viewpoint) -> Record {
    let site = view.site
    let promises = site.promiseIDs.filter { !site[$0].particulars.isDraft }
    let lists = [
      site.municipalityIDs.map { item(.municipality($0), site[$0].name, view) },
      site.focusAreaIDs.map { item(.focusArea($0), site[$0].title, view) },
      promises.map { item(.promise($0), view.edition.titles[$0], view) },
    ]
    return Record(Self.shape, ["json": .html(JSON.list(lists.map(JSON.list)).html)])
  }

  /// It is only ever read from a server, so the addresses are the short ones.
  private func item(_ page: PageID, _ title: String, _ view: Viewpoint) -> JSON {
    .list([.text(title), .text(view.edition.addresses[page].path)])
  }
}
