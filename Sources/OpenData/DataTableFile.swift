import Edition
import PromiseModel
import Writers

/// A table of the open data that is published whole, in one of its formats.
struct DataTableFile: SiteFile {
  private let table: DataTable
  private let format: DataFormat

  init(_ table: DataTable, _ format: DataFormat) {
    self.table = table
    self.format = format
  }

  static func all(in plan: FilePlan) -> [DataTableFile] {
    DataTable.allCases.filter { !$0.isInParts }.flatMap { table in
      DataFormat.allCases.map { DataTableFile(table, $0) }
    }
  }

  var id: PageID { .data(format.file(of: table)) }

  private func text(in site: Site) -> DataRowsText {
    DataRowsText(table: table, format: format, part: nil, groups: Array(0..<table.rows.groupCount(in: site)))
  }

  func pieceCount(in edition: Edition) -> Int { text(in: edition.published).pieceCount }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    text(in: view.published).append(piece: piece, from: view, to: &bytes)
  }
}
