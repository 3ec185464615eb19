import Templates

/// Where the search field finds its script and what it looks through, for `partials/search.mustache`.
enum SearchRecord {
  static let shape = Shape("search", ["script": .value, "index": .value])
}

extension Viewpoint {
  var search: Record {
    Record(
      SearchRecord.shape,
      ["script": .text(address(of: .searchScript)), "index": .text(address(of: .searchIndex))])
  }
}
