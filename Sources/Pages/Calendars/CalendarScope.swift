import PromiseModel

/// Whose days a calendar file has.
enum CalendarScope: Sendable, Hashable {
  case site
  case municipality(Municipality.ID)

  /// The page that the calendar stands beside.
  var page: PageID {
    switch self {
    case .site: .start
    case .municipality(let id): .municipality(id)
    }
  }

  static func all(in site: Site) -> [CalendarScope] {
    [.site] + site.municipalityIDs.map(municipality)
  }
}
