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
    .text("inForceCount") { id, view in
      view.formats.count(
        view.site.promisesInForce(in: id), none: OverviewWord.countyInForceNone,
        .countyInForceOne, .countyInForceOther)
    },
  ])
}
