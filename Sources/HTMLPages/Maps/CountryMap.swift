import Edition
import PromiseModel
import Templates

/// The map of the whole country: each county a link, coloured by how it stands in its municipalities.
///
/// Municipalities of one county and one state are drawn as one area: the smallest would be no larger than
/// a full stop, and too small for a finger, and 290 outlines do not fit in a page that is to arrive at
/// once. They have each an outline and a link on the map of their county.
struct CountryMap {
  private let frame: MapFrame
  private let states: [Municipality.ID: MapState]

  static let form = PageForm<CountryMap>([
    .text("width") { map, _ in String(map.frame.width) },
    .text("height") { map, _ in String(map.frame.height) },
    .list("counties", of: county) { map, view in
      view.site.countyIDs.map { CountyPart(id: $0, map: map) }
    },
    .list("legend", of: StatusRecord.form) { map, view in view.legend(of: Array(map.states.values)) },
  ])

  /// Where any municipality has an outline, and any county a page.
  static func isDrawn(_ view: Viewpoint) -> Bool {
    !view.site.countyIDs.isEmpty && !view.edition.outlines.all.isEmpty
  }

  /// Nil where it is not drawn.
  init?(_ view: Viewpoint) {
    guard Self.isDrawn(view), let frame = MapFrame(around: view.edition.outlines.all, width: 320, height: 720)
    else { return nil }
    self.frame = frame
    let municipalities = view.site.municipalityIDs
    states = Dictionary(uniqueKeysWithValues: municipalities.map { ($0, MapState(of: $0, in: view.site)) })
  }
}

// MARK: - Counties

extension CountryMap {
  private struct CountyPart {
    let id: County.ID
    let map: CountryMap
  }

  private static let county = PageForm<CountyPart>([
    .text("title") { part, view in view.site[part.id].name },
    .text("address") { part, view in view.address(of: .county(part.id)) },
    .list("areas", of: area) { part, view in part.map.areas(of: part.id, view) },
  ])

  private struct Area {
    let state: MapState
    let path: String
  }

  private static let area = PageForm<Area>([
    .text("key") { area, _ in area.state.rawValue },
    .text("path") { area, _ in area.path },
  ])

  private func areas(of county: County.ID, _ view: Viewpoint) -> [Area] {
    MapState.allCases.compactMap { state in
      let municipalities = view.site[county].municipalities.filter { states[$0] == state }
      let path = frame.path(of: .joined(municipalities.compactMap { view.edition.outlines[$0] }))
      return path.isEmpty ? nil : Area(state: state, path: path)
    }
  }
}
