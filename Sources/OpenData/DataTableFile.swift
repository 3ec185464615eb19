import Edition
import PromiseModel
import Writers

/// A table of the open data in one of its formats.
struct DataTableFile: SiteFile {
  enum Format {
    case csv, json
  }

  private let table: DataTable
  private let format: Format
  /// The first group that has a row: a comma stands before all others.
  private let firstGroup: Int?

  /// A piece holds the rows of so many municipalities, promises or follow-ups.
  private static let groupsInPiece = 64

  /// A little more than most rows take, in bytes.
  private static let lengthOfRow = 1024

  /// - `site`: as it is published, without drafts.
  init(_ table: DataTable, _ format: Format, of site: Site) {
    self.table = table
    self.format = format
    firstGroup = table.rows.firstGroup(in: site)
  }

  static func all(in plan: FilePlan) -> [DataTableFile] {
    DataTable.allCases.flatMap { table in
      [Format.csv, .json].map { DataTableFile(table, $0, of: plan.published) }
    }
  }

  var id: PageID {
    switch format {
    case .csv: .data(.csv(table))
    case .json: .data(.json(table))
    }
  }

  /// At least one, for what stands around the rows.
  func pieceCount(in edition: Edition) -> Int {
    max(1, (table.rows.groupCount(in: edition.published) + Self.groupsInPiece - 1) / Self.groupsInPiece)
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let count = table.rows.groupCount(in: view.published)
    let first = piece * Self.groupsInPiece
    let groups = first..<min(count, first + Self.groupsInPiece)
    switch format {
    case .csv: appendCSV(table.rows, groups, view, to: &bytes)
    case .json: appendJSON(table.rows, groups, isLast: groups.upperBound == count, view, to: &bytes)
    }
  }

  private func appendCSV<Rows: DataRows>(
    _ rows: Rows.Type, _ groups: Range<Int>, _ view: Viewpoint, to bytes: inout [UInt8]
  ) {
    let columns = rows.columns
    var csv = CSVWriter()
    if groups.lowerBound == 0 { csv.header(columns) }
    for group in groups {
      for row in rows.rows(of: group, in: view.published) { csv.row(columns, of: row, from: view) }
    }
    bytes += csv.bytes
  }

  /// An array with a line for each row.
  private func appendJSON<Rows: DataRows>(
    _ rows: Rows.Type, _ groups: Range<Int>, isLast: Bool, _ view: Viewpoint, to bytes: inout [UInt8]
  ) {
    let columns = rows.columns
    if groups.lowerBound == 0 { bytes.append(UInt8(ascii: "[")) }
    for group in groups {
      for (number, row) in rows.rows(of: group, in: view.published).enumerated() {
        if group != firstGroup || number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        var json = JSONWriter(reservingCapacity: Self.lengthOfRow)
        json.object { $0.members(columns, of: row, from: view) }
        bytes += json.bytes
      }
    }
    if isLast { bytes += "\n]\n".utf8 }
  }
}
