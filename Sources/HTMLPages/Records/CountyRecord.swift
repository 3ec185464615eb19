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
    // Where nothing is known to hold now: how many promises may, else how many municipalities have had any.
    .text("heldCount") { id, view in view.unconfirmedCount(in: id) ?? view.heldCount(in: id) },
    .text("inForceCount") { id, view in
      view.formats.count(
        view.site.promisesInForce(in: id), none: OverviewWord.countyInForceNone,
        .countyInForceOne, .countyInForceOther)
    },
  ])
}

extension Viewpoint {
  fileprivate func unconfirmedCount(in county: County.ID) -> String? {
    guard site.promisesInForce(in: county) == 0 else { return nil }
    let promises = Set(site[county].municipalities.flatMap { site.promisesByMunicipality[$0.index] })
    let count = promises.count { site.standing(of: $0).state == .unconfirmed }
    return count == 0 ? nil : formats.count(count, OverviewWord.countyUnconfirmedOne, OverviewWord.countyUnconfirmedOther)
  }

  fileprivate func heldCount(in county: County.ID) -> String? {
    guard site.promisesInForce(in: county) == 0 else { return nil }
    let held = site[county].municipalities.count { id in
      site.promisesByMunicipality[id.index].contains { site.standing(of: $0).state == .ended }
    }
    return held == 0 ? nil : formats.count(held, OverviewWord.countyHeldOne, OverviewWord.countyHeldOther)
  }
}
