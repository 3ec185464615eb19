import Edition
import PromiseModel
import SafeHTML
import Templates
import Writers

/// sok.json: the names that search.js looks through. Lists of municipalities, counties, places, provinces, focus areas
/// and promises, in this order. An item is a title and an address as seen from this file, and 1 for a promise that has
/// ended; of a place or a province a name and the numbers of its municipalities in the first list.
struct SearchIndex: Page {
  static let template = PageTemplate<SearchIndex>(
    "search-index", [.html("json") { file, view in HTML(file.json(view)) }])

  static func all(in plan: FilePlan) -> [SearchIndex] { [SearchIndex()] }

  var id: PageID { .searchIndex }

  private func json(_ view: Viewpoint) -> JSONWriter {
    let site = view.site
    let places = MunicipalityNumbers(site)
    var json = JSONWriter()
    json.array { json in
      json.array { list(site.municipalityIDs.map { (.municipality($0), site[$0].name) }, view, &$0) }
      json.array { list(site.countyIDs.map { (.county($0), site[$0].name) }, view, &$0) }
      json.array { places.list(site.facts.localities, &$0) }
      json.array { places.list(site.facts.provinces, &$0) }
      json.array { list(site.focusAreaIDs.map { (.focusArea($0), site[$0].title) }, view, &$0) }
      json.array { list(site.promisesToFind.map { (.promise($0), view.edition.titles[$0]) }, view, &$0) }
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
        if case .promise(let id) = page.id, view.site.standing(of: id).state == .ended { json.write(1) }
      }
    }
  }
}

/// The numbers of the municipalities that a site is about, in the order of its list.
private struct MunicipalityNumbers {
  private let numbers: [Municipality.ID: Int]

  init(_ site: Site) {
    let municipalities = site.municipalityIDs
    numbers = Dictionary(uniqueKeysWithValues: zip(municipalities, municipalities.indices))
  }

  func list(_ places: [NamedPlace], _ json: inout JSONWriter) {
    for place in places {
      let found = place.municipalities.compactMap { numbers[$0] }
      guard !found.isEmpty else { continue }
      json.array { json in
        json.write(place.name)
        for number in found { json.write(number) }
      }
    }
  }
}

extension Site {
  /// The newest first; no drafts.
  var promisesToFind: [Promise.ID] {
    let promises = promiseIDs.filter { !self[$0].particulars.isDraft }
    return promises.sorted { a, b in
      let (x, y) = (self[a].tenure.first, self[b].tenure.first)
      return x != y ? x > y : a.index < b.index
    }
  }
}
