import PromiseModel
import Templates

/// The map of the whole country: each county a link, coloured by how it stands in its municipalities.
///
/// Municipalities of one county and one state are drawn as one area: the smallest would be no larger than
/// a full stop, and too small for a finger, and 290 outlines do not fit in a page that is to arrive at
/// once. They have each an outline and a link on the map of their county.
enum CountryMap {
  static let shape = Shape(
    "map",
    [
      "width": .value, "height": .value, "counties": .list(county), "legend": .list(StatusRecord.shape),
    ])

  fileprivate static let county = Shape(
    "mapCounty", ["title": .value, "address": .value, "areas": .list(area)])
  fileprivate static let area = Shape("mapArea", ["key": .value, "path": .value])

  fileprivate static let width = 320
  fileprivate static let height = 720
}

extension Viewpoint {
  /// Nil where no municipality has an outline.
  func countryMap() -> Record? {
    let all = edition.outlines.all
    guard let frame = MapFrame(around: all, width: CountryMap.width, height: CountryMap.height) else {
      return nil
    }
    let states = site.municipalityIDs.map { MapState(of: $0, in: site) }
    return Record(
      CountryMap.shape,
      [
        "width": .text(String(frame.width)), "height": .text(String(frame.height)),
        "counties": .list(site.countyIDs.map { mapCounty($0, states, frame) }),
        "legend": .list(legend(of: states)),
      ])
  }

  /// - `states`: by `Municipality.ID`.
  private func mapCounty(_ id: County.ID, _ states: [MapState], _ frame: MapFrame) -> Record {
    let areas = MapState.allCases.compactMap { state -> Record? in
      let municipalities = site[id].municipalities.filter { states[$0.index] == state }
      let path = frame.path(of: .joined(municipalities.compactMap { edition.outlines[$0] }))
      guard !path.isEmpty else { return nil }
      return Record(CountryMap.area, ["key": .text(state.rawValue), "path": .text(path)])
    }
    return Record(
      CountryMap.county,
      [
        "title": .text(site[id].name), "address": .text(address(of: .county(id))), "areas": .list(areas),
      ])
  }
}
