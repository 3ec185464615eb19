import PromiseModel
import Templates

/// The map of a county: each municipality a link, coloured by how it stands there.
enum CountyMap {
  static let shape = Shape(
    "map",
    [
      "width": .value, "height": .value, "municipalities": .list(municipality),
      "legend": .list(StatusRecord.shape),
    ])

  fileprivate static let municipality = Shape(
    "mapMunicipality",
    ["name": .value, "address": .value, "state": .record(StatusRecord.shape), "path": .value])

  /// Of the paper at its longest.
  fileprivate static let size = 560
}

extension Viewpoint {
  /// Nil where no municipality has an outline.
  func map(of county: County.ID) -> Record? {
    let municipalities = site[county].municipalities.filter { edition.outlines[$0] != nil }
    let outlines = municipalities.compactMap { edition.outlines[$0] }
    guard let frame = MapFrame(around: outlines, width: CountyMap.size, height: CountyMap.size) else {
      return nil
    }
    let states = municipalities.map { MapState(of: $0, in: site) }
    let shapes = municipalities.indices.map { index in
      Record(
        CountyMap.municipality,
        [
          "name": .text(site[municipalities[index]].name),
          "address": .text(address(of: .municipality(municipalities[index]))),
          "state": .record(words.record(states[index])), "path": .text(frame.path(of: outlines[index])),
        ])
    }
    return Record(
      CountyMap.shape,
      [
        "width": .text(String(frame.width)), "height": .text(String(frame.height)),
        "municipalities": .list(shapes), "legend": .list(legend(of: states)),
      ])
  }
}
