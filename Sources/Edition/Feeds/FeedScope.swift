package import PromiseModel

/// What a feed tells of: all, or what belongs to one page.
package enum FeedScope: Sendable, Hashable {
  case site
  case municipality(Municipality.ID)
  case focusArea(FocusArea.ID)
  case year(Int)

  /// The page that the feed stands beside.
  package var page: PageID {
    switch self {
    case .site: .start
    case .municipality(let id): .municipality(id)
    case .focusArea(let id): .focusArea(id)
    case .year(let year): .year(year)
    }
  }

  package static func all(in site: Site) -> [FeedScope] {
    [.site] + site.municipalityIDs.map(municipality) + site.focusAreaIDs.map(focusArea) + site.years.map(year)
  }
}
