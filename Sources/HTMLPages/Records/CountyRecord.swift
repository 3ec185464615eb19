import Edition
import PromiseModel
import Templates

/// A county in a list, and how many municipalities and promises it has.
enum CountyRecord {
  static let form = PageForm<County.ID>([
    .text("title") { id, view in view.site[id].name },
    .text("address") { id, view in view.address(of: .county(id)) },
    .text("municipalityCount") { id, view in
      view.formats.count(
        view.site[id].municipalities.count, OverviewWord.countyMunicipalitiesOne,
        OverviewWord.countyMunicipalitiesOther)
    },
    // Where nothing holds now: how many have had any.
    .text("heldCount") { id, view in view.heldCount(in: id) },
    .text("inForceCount") { id, view in
      view.formats.count(
        view.site.promisesInForce(in: id), none: OverviewWord.countyInForceNone,
        .countyInForceOne, .countyInForceOther)
    },
  ])
}

extension Viewpoint {
  fileprivate func heldCount(in county: County.ID) -> String? {
    guard site.promisesInForce(in: county) == 0 else { return nil }
    let held = site[county].municipalities.count { id in
      site.promisesByMunicipality[id.index].contains { site.standing(of: $0).state == .ended }
    }
    return held == 0 ? nil : formats.count(held, OverviewWord.countyHeldOne, OverviewWord.countyHeldOther)
  }
}
