import Edition
import PromiseModel
import Templates

/// The municipalities of a county with some of their promises about a focus area, for
/// `partials/focus-county.mustache`.
struct FocusAreaCounty {
  /// Nil where counties have no pages, and all municipalities stand together.
  let county: County.ID?
  private let municipalities: [Part]

  static let form = PageForm<FocusAreaCounty>([
    .text("title") { group, view in group.county.map { view.site[$0].name } },
    .text("slug") { group, view in group.county.map { view.site[$0].slug } },
    .list("municipalities", of: municipality) { county, _ in county.municipalities },
  ])

  /// In the order of the counties; those without any are left out.
  /// - `promises`: which of a municipality's.
  static func all(
    _ groups: [FocusAreaPromises], about area: FocusArea.ID, _ view: Viewpoint,
    _ promises: (FocusAreaPromises) -> [Promise.ID]
  ) -> [FocusAreaCounty] {
    let parts = groups.map { Part(municipality: $0.municipality, area: area, promises: promises($0)) }
      .filter { !$0.promises.isEmpty }
    if parts.isEmpty { return [] }
    return view.byCounty(parts, \.municipality).map { FocusAreaCounty(county: $0.county, municipalities: $0.items) }
  }
}

// MARK: - Parts

extension FocusAreaCounty {
  /// Promises of one municipality.
  private struct Part {
    let municipality: Municipality.ID
    let area: FocusArea.ID
    let promises: [Promise.ID]
  }

  private static let municipality = PageForm<Part>([
    .text("name") { part, view in view.site[part.municipality].name },
    .text("address") { part, view in view.address(of: .municipality(part.municipality)) },
    .list("promises", of: promise) { part, _ in part.promises.map { Item(id: $0, area: part.area) } },
  ])

  private struct Item {
    let id: Promise.ID
    let area: FocusArea.ID
  }

  private static let promise = PageForm<Item>([
    .text("title") { item, view in view.name(of: item.id) },
    .text("address") { item, view in view.address(of: .promise(item.id)) },
    // Where it is not said above that it holds, or that it has ended.
    .record("state", of: PromiseStateRecord.form) { item, view in
      [.inForce, .ended].contains(view.site.standing(of: item.id).state) ? nil : view.state(of: item.id)
    },
    .list("commitments", of: commitment) { item, view in commitments(of: item, view) },
  ])

  private static let commitment = PageForm<LinkRecord>([
    .text("text") { link, _ in link.title },
    .text("address") { link, _ in link.address },
  ])

  /// Groups and aims are not listed: what is to be done about it stands in their parts.
  private static func commitments(of item: Item, _ view: Viewpoint) -> [LinkRecord] {
    let address = view.address(of: .promise(item.id))
    return view.site[item.id].commitments.filter { $0.isCounted && $0.focus.contains(item.area) }.map {
      LinkRecord(title: $0.excerpt.name, address: address + "#" + $0.anchor)
    }
  }
}
