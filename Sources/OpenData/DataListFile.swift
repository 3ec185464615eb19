import Edition
import PromiseModel
import Writers

/// Which parts a table is published in, at the address that the whole table would have. It says nothing that changes
/// with a row, so it stays as it is until there is another part.
struct DataListFile: SiteFile {
  static let columns: [DataColumn<DataTable>] = [
    DataColumn(.table) { table, _ in .text(table.rawValue) },
    DataColumn(.tableSchema) { table, view in .text(view.canonical(of: .data(.tableSchema(table)))) },
    .objects(.parts, part) { table, view in DataParts(table, in: view.published).all.map(\.part) },
  ]

  private static let part: [DataColumn<DataPart>] = [
    DataColumn(.year) { part, _ in .integer(part.year) },
    .maybe(.county) { part, view in .text(part.county.map { view.published[$0].name }) },
    DataColumn(.csv) { part, view in .text(view.canonical(of: .data(.csvPart(part)))) },
    DataColumn(.json) { part, view in .text(view.canonical(of: .data(.jsonPart(part)))) },
  ]

  private let table: DataTable
  private let format: DataFormat

  init(_ table: DataTable, _ format: DataFormat) {
    self.table = table
    self.format = format
  }

  static func all(in plan: FilePlan) -> [DataListFile] {
    DataTable.allCases.filter(\.isInParts).flatMap { table in
      DataFormat.allCases.map { DataListFile(table, $0) }
    }
  }

  var id: PageID { .data(format.file(of: table)) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    switch format {
    case .csv: bytes += csv(view)
    case .json: bytes += view.document(.parts, Self.columns, of: table)
    }
  }

  private func csv(_ view: Viewpoint) -> [UInt8] {
    var csv = CSVWriter()
    csv.header(Self.part)
    for part in DataParts(table, in: view.published).all { csv.row(Self.part, of: part.part, from: view) }
    return csv.bytes
  }
}
