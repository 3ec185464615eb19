import Edition
import PromiseModel
import Templates

/// A municipality with the promises that tell most of it today, where there are few: each with its state and how it
/// went.
enum MunicipalityToday {
  static let form = PageForm<Municipality.ID>([
    .text("name") { id, view in view.site[id].name },
    .text("address") { id, view in view.address(of: .municipality(id)) },
    .list("promises", of: PromiseListItem.form) { id, view in promises(of: id, view.site) },
  ])

  /// Those that hold, else the one that comes nearest to it.
  private static func promises(of id: Municipality.ID, _ site: Site) -> [Promise.ID] {
    let inForce = PromisesByState(of: id, in: site).inForce
    return inForce.isEmpty ? MunicipalityState(of: id, in: site).promise.map { [$0] } ?? [] : inForce
  }
}
