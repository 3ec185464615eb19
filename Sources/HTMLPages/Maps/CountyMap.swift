import Edition
import PromiseModel
import Templates

/// The map of a county: each municipality a link, coloured by how it stands there.
struct CountyMap {
  private let frame: MapFrame
  private let municipalities: [Item]

  static let form = PageForm<CountyMap>([
    .text("width") { map, _ in String(map.frame.width) },
    .text("height") { map, _ in String(map.frame.height) },
    .list("municipalities", of: municipality) { map, _ in map.municipalities },
    .list("legend", of: StatusRecord.form) { map, view in view.legend(of: map.municipalities.map(\.state)) },
  ])

  private struct Item {
    let id: Municipality.ID
    let state: MapState
    let path: String
  }

  private static let municipality = PageForm<Item>([
    .text("name") { item, view in view.site[item.id].name },
    .text("address") { item, view in view.address(of: .municipality(item.id)) },
    .record("state", of: StatusRecord.form) { item, view in view.words.record(item.state) },
    .text("path") { item, _ in item.path },
  ])

  /// Of the paper at its longest.
  private static let size = 560

  /// Nil where no municipality has an outline.
  init?(of county: County.ID, _ view: Viewpoint) {
    let drawn = view.site[county].municipalities.compactMap { id in
      view.edition.outlines[id].map { (id: id, outline: $0) }
    }
    guard let frame = MapFrame(around: drawn.map(\.outline), width: Self.size, height: Self.size) else {
      return nil
    }
    self.frame = frame
    municipalities = drawn.map {
      Item(id: $0.id, state: MapState(of: $0.id, in: view.site), path: frame.path(of: $0.outline))
    }
  }
}
