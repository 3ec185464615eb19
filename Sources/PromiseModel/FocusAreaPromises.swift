/// What one municipality has promised about one focus area, the latest first. A promise of several
/// municipalities stands with the first of them.
package struct FocusAreaPromises: Sendable {
  package let municipality: Municipality.ID
  package let inForce: [Promise.ID]
  /// Coming, proposed and earlier ones.
  package let others: [Promise.ID]

  /// Those whose commitments are listed: all that are in force, else the latest. Of earlier ones the page
  /// would soon hold more than anybody reads.
  package var shownInFull: [Promise.ID] { inForce.isEmpty ? Array(others.prefix(1)) : inForce }

  /// Every municipality that has promised anything about it, in Swedish order.
  package static func all(about area: FocusArea.ID, in site: Site) -> [FocusAreaPromises] {
    site.municipalityIDs.compactMap { municipality in
      let promises = site.promisesByMunicipality[municipality.index].filter {
        site[$0].home == municipality && site[$0].focus.contains(area)
      }
      guard !promises.isEmpty else { return nil }
      return FocusAreaPromises(
        municipality: municipality,
        inForce: promises.filter { site.standing(of: $0).state == .inForce },
        others: promises.filter { site.standing(of: $0).state != .inForce })
    }
  }
}
