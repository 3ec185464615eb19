import Edition
import PromiseModel
import Templates

/// A map of the whole country: each county a link, coloured by how it stands in its municipalities.
///
/// Municipalities of one county and one state are drawn as one area: the smallest would be no larger than
/// a full stop, and too small for a finger, and 290 outlines do not fit in a page that is to arrive at
/// once. They have each an outline and a link on the map of their county.
struct CountryMap {
  private let frame: MapFrame
  /// How it can stand in a municipality, in the order of the legend.
  private let kinds: [StatusRecord]
  /// By number.
  private let kindOf: [Municipality.ID: Int]
  private let destination: Destination

  /// Where a county leads.
  private enum Destination {
    case page
    /// To its place on the same page, for those that have one.
    case list(of: Set<County.ID>)
  }

  static let form = PageForm<CountryMap>([
    .text("width") { map, _ in String(map.frame.width) },
    .text("height") { map, _ in String(map.frame.height) },
    .list("counties", of: county) { map, view in
      view.site.countyIDs.map { CountyPart(id: $0, map: map) }
    },
    .list("legend", of: StatusRecord.form) { map, _ in map.kinds },
  ])

  /// Where any municipality has an outline, and any county a page.
  static func isDrawn(_ view: Viewpoint) -> Bool {
    !view.site.countyIDs.isEmpty && !view.edition.outlines.all.isEmpty
  }

  /// How it stands today; nil where no map is drawn.
  init?(_ view: Viewpoint) {
    let states = view.site.municipalityIDs.map { ($0, MapState(of: $0, in: view.site)) }
    let kinds = MapState.allCases.filter { kind in states.contains { $0.1 == kind } }
    self.init(
      kinds.map { view.words.record($0) }, states.map { ($0, kinds.firstIndex(of: $1) ?? 0) }, to: .page,
      width: 320, height: 720, view)
  }

  /// Who has told how a year went; nil where no map is drawn.
  init?(of summary: YearSummary, _ view: Viewpoint) {
    let told = summary.followUpStates(in: view.site)
    let all = FollowUpState.allCases.map(Optional.some) + [nil]
    let kinds = all.filter { kind in view.site.municipalityIDs.contains { told[$0] == kind } }
    let counties = Set(summary.entries.map { view.site[view.site[$0.promise].home].county })
    self.init(
      kinds.map { kind in
        let count = view.site.municipalityIDs.count { told[$0] == kind }
        let word = kind.map { view.words[$0] } ?? view.words[YearWord.mapNone]
        return StatusRecord(
          key: kind?.rawValue ?? MapState.none.rawValue,
          word: view.words(YearWord.mapLegend, ["state": word, "count": view.formats.number(count)]))
      },
      view.site.municipalityIDs.map { id in (id, kinds.firstIndex { $0 == told[id] } ?? 0) },
      to: .list(of: counties), width: 240, height: 540, view)
  }

  private init?(
    _ kinds: [StatusRecord], _ kindOf: [(Municipality.ID, Int)], to destination: Destination, width: Int, height: Int,
    _ view: Viewpoint
  ) {
    guard Self.isDrawn(view),
      let frame = MapFrame(around: view.edition.outlines.all, width: width, height: height)
    else { return nil }
    self.frame = frame
    self.kinds = kinds
    self.kindOf = Dictionary(uniqueKeysWithValues: kindOf)
    self.destination = destination
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
    .text("address") { part, view in part.map.address(of: part.id, view) },
    .list("areas", of: area) { part, view in part.map.areas(of: part.id, view) },
  ])

  private func address(of county: County.ID, _ view: Viewpoint) -> String? {
    switch destination {
    case .page: view.address(of: .county(county))
    case .list(let counties): counties.contains(county) ? "#_" + view.site[county].slug : nil
    }
  }

  private struct Area {
    let key: String
    let path: String
  }

  private static let area = PageForm<Area>([
    .text("key") { area, _ in area.key },
    .text("path") { area, _ in area.path },
  ])

  private func areas(of county: County.ID, _ view: Viewpoint) -> [Area] {
    kinds.indices.compactMap { kind in
      let municipalities = view.site[county].municipalities.filter { kindOf[$0] == kind }
      let path = frame.path(of: .joined(municipalities.compactMap { view.edition.outlines[$0] }))
      return path.isEmpty ? nil : Area(key: kinds[kind].key, path: path)
    }
  }
}
