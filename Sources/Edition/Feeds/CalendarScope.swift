package import PromiseModel

/// Whose days a calendar file has.
package enum CalendarScope: Sendable, Hashable {
  case site
  case municipality(Municipality.ID)

  /// The page that the calendar stands beside.
  package var page: PageID {
    switch self {
    case .site: .start
    case .municipality(let id): .municipality(id)
    }
  }

  package static func all(in site: Site) -> [CalendarScope] {
    [.site] + site.municipalityIDs.map(municipality)
  }
}
