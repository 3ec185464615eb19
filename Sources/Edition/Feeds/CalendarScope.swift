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

  /// Those that have a calendar: a program can do nothing with an empty one, and neither can a reader.
  package static func all(in site: Site) -> [CalendarScope] { everyOne(in: site).filter { $0.hasDays(in: site) } }

  /// Those that have one as soon as there is a day: nobody else may stand at its address.
  package static func everyOne(in site: Site) -> [CalendarScope] { [.site] + site.municipalityIDs.map(municipality) }

  private func hasDays(in site: Site) -> Bool {
    (0..<promiseCount(in: site)).contains { !PromiseDay.all(of: promise(at: $0, in: site), in: site).isEmpty }
  }

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
