import PromiseModel

/// `municipalities`: a row for each municipality of the register.
enum MunicipalityRows: DataRows {
  /// A municipality with its place.
  struct Row {
    let id: Municipality.ID
    let municipality: Municipality
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.municipality) { row, _ in .text(row.municipality.slug) },
    DataColumn(.code) { row, _ in .text(row.municipality.code) },
    DataColumn(.name) { row, _ in .text(row.municipality.name) },
    DataColumn(.fullName) { row, _ in .text(row.municipality.fullName) },
    DataColumn(.county) { row, view in .text(view.edition.data.site[row.municipality.county].name) },
    DataColumn(.policeRegion) { row, _ in .text(row.municipality.policeRegion) },
    DataColumn(.url) { row, view in .text(view.canonical(of: .municipality(row.id))) },
    .maybe(.homepage) { row, _ in .text(row.municipality.homepage) },
    .maybe(.policePage) { row, _ in .text(row.municipality.policePage) },
  ]

  static func groupCount(in index: DataIndex) -> Int { index.site.facts.municipalities.count }

  static func rows(of group: Int, in index: DataIndex) -> [Row] {
    [row(Municipality.ID(group), in: index.site)]
  }

  static func row(_ id: Municipality.ID, in site: Site) -> Row { Row(id: id, municipality: site[id]) }
}
