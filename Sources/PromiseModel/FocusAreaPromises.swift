/// What one municipality has promised about one focus area, the latest first. A promise of several
/// municipalities stands with the first of them.
package struct FocusAreaPromises: Sendable {
  package let municipality: Municipality.ID
  package private(set) var inForce: [Promise.ID] = []
  /// Coming, proposed and unconfirmed ones.
  package private(set) var others: [Promise.ID] = []
  /// By the year of their last day.
  package private(set) var ended: [Int: [Promise.ID]] = [:]

  /// Every municipality that has promised anything about it, in Swedish order.
  package static func all(about area: FocusArea.ID, in site: Site) -> [FocusAreaPromises] {
    site.municipalityIDs.compactMap { municipality in
      let promises = site.promisesByMunicipality[municipality.index].filter {
        site[$0].home == municipality && site[$0].focus.contains(area)
      }
      return promises.isEmpty ? nil : FocusAreaPromises(promises, of: municipality, in: site)
    }
  }

  private init(_ promises: [Promise.ID], of municipality: Municipality.ID, in site: Site) {
    self.municipality = municipality
    for id in promises {
      switch site.standing(of: id).state {
      case .inForce: inForce.append(id)
      case .coming, .proposed, .wasProposed, .unconfirmed: others.append(id)
      case .ended: ended[site[id].tenure.lastYear, default: []].append(id)
      }
    }
  }
}

extension Site {
  /// The years in which promises about a focus area have ended, the latest first.
  package func endedYears(about area: FocusArea.ID) -> [Int] {
    let ended = promiseIDs.filter { self[$0].focus.contains(area) && standing(of: $0).state == .ended }
    return Set(ended.map { self[$0].tenure.lastYear }).sorted(by: >)
  }
}

extension Tenure {
  /// The year of its last day; the first one's where it has no last.
  fileprivate var lastYear: Int { last?.year ?? first.year }
}
