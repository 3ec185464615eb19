import PromiseModel

/// `municipalities`: a row for each municipality of the register.
enum MunicipalityRows: DataRows {
  static let columns: [DataColumn<Municipality.ID>] = [
    DataColumn(.municipality) { id, view in .text(view.published[id].slug) },
    DataColumn(.code) { id, view in .text(view.published[id].code) },
    DataColumn(.name) { id, view in .text(view.published[id].name) },
    DataColumn(.fullName) { id, view in .text(view.published[id].fullName) },
    DataColumn(.county) { id, view in .text(view.published[view.published[id].county].name) },
    DataColumn(.policeRegion) { id, view in .text(view.published[id].policeRegion) },
    DataColumn(.url) { id, view in .text(view.canonical(of: .municipality(id))) },
    .maybe(.homepage) { id, view in .text(view.published[id].homepage) },
    .maybe(.policePage) { id, view in .text(view.published[id].policePage) },
  ]

  static func groupCount(in index: DataIndex) -> Int { index.site.facts.municipalities.count }

  static func rows(of group: Int, in index: DataIndex) -> [Municipality.ID] { [Municipality.ID(group)] }
}
