import Edition
import PromiseModel

/// A part of a table in one of its formats.
struct DataPartFile: SiteFile {
  private let part: DataPart
  private let text: DataRowsText

  static func all(in plan: FilePlan) -> [DataPartFile] {
    DataTable.allCases.flatMap { table in
      DataParts(table, in: plan.published).all.flatMap { part, groups in
        DataFormat.allCases.map { DataPartFile(part, $0, groups) }
      }
    }
  }

  private init(_ part: DataPart, _ format: DataFormat, _ groups: [Int]) {
    self.part = part
    text = DataRowsText(table: part.table, format: format, part: part, groups: groups)
  }

  var id: PageID { .data(text.format.file(of: part)) }

  func pieceCount(in edition: Edition) -> Int { text.pieceCount }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    text.append(piece: piece, from: view, to: &bytes)
  }
}
