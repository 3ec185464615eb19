import PromiseModel
import Templates

/// A county in a list, and how many municipalities and promises it has.
enum CountyRecord {
  static let shape = Shape(
    "county", ["title": .value, "address": .value, "municipalityCount": .value, "inForceCount": .value])
}

extension Viewpoint {
  func entry(_ id: County.ID) -> Record {
    let county = site[id]
    let count = county.municipalities.count
    return Record(
      CountyRecord.shape,
      [
        "title": .text(county.name), "address": .text(address(of: .county(id))),
        "municipalityCount": .text(
          formats.count(
            count, OverviewWord.countyMunicipalitiesOne, OverviewWord.countyMunicipalitiesOther)),
        "inForceCount": .text(
          formats.count(
            site.promisesInForce(in: id), none: OverviewWord.countyInForceNone, .countyInForceOne,
            .countyInForceOther)),
      ])
  }
}
