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

  /// Those that have one as soon as there is a day: nobody else may stand at its address.
  package static func everyOne(in site: Site) -> [CalendarScope] { [.site] + site.municipalityIDs.map(municipality) }

  // MARK: Promises

  package func promiseCount(in site: Site) -> Int {
    switch self {
    case .site: site.facts.promises.count
    case .municipality(let id): site.promisesByMunicipality[id.index].count
    }
  }

  package func promise(at index: Int, in site: Site) -> Promise.ID {
    switch self {
    case .site: Promise.ID(index)
    case .municipality(let id): site.promisesByMunicipality[id.index][index]
    }
  }
}
