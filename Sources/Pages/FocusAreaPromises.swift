import PromiseModel

/// What one municipality has promised about one focus area, the latest first. A promise of several
/// municipalities stands with the first of them.
struct FocusAreaPromises {
  let municipality: Municipality.ID
  let inForce: [Promise.ID]
  /// Coming, proposed and earlier ones.
  let others: [Promise.ID]

  /// Those whose commitments are listed: all that are in force, else the latest. Of earlier ones the page
  /// would soon hold more than anybody reads.
  var shownInFull: [Promise.ID] { inForce.isEmpty ? Array(others.prefix(1)) : inForce }

  /// Every municipality that has promised anything about it, in Swedish order.
  static func all(about area: FocusArea.ID, in site: Site) -> [FocusAreaPromises] {
    site.municipalityIDs.compactMap { municipality in
      let promises = site.promisesByMunicipality[municipality.index].filter {
        site[$0].municipalities[0] == municipality && site[$0].focus.contains(area)
      }
      guard !promises.isEmpty else { return nil }
      return FocusAreaPromises(
        municipality: municipality,
        inForce: promises.filter { site.standing(of: $0).state == .inForce },
        others: promises.filter { site.standing(of: $0).state != .inForce })
    }
  }
}
