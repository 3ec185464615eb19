import Edition
import PromiseModel

/// `municipalities`: a row for each municipality of the register.
enum MunicipalityRows: DataRows {
  static let columns: [DataColumn<Municipality>] = [
    DataColumn(.municipality) { row, _ in .text(row.slug) },
    DataColumn(.code) { row, _ in .text(row.code) },
    DataColumn(.name) { row, _ in .text(row.name) },
    DataColumn(.fullName) { row, _ in .text(row.fullName) },
    DataColumn(.county) { row, view in .text(view.published[row.county].name) },
    DataColumn(.policeRegion) { row, _ in .text(row.policeRegion) },
    DataColumn(.url) { row, view in .text(view.canonical(of: .municipality(row.id))) },
    .maybe(.homepage) { row, _ in .text(row.homepage) },
    .maybe(.policePage) { row, _ in .text(row.policePage) },
  ]

  static func groupCount(in site: Site) -> Int { site.municipalityIDs.count }

  static func rows(of group: Int, in site: Site) -> [Municipality] {
    [site[site.municipalityIDs[group]]]
  }
}
