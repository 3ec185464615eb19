import Edition
import Writers

/// The rows of some groups of a table as a file has them.
struct DataRowsText {
  let table: DataTable
  let format: DataFormat
  /// What they are a part of; nil: they are the table.
  let part: DataPart?
  /// Only such as have rows.
  let groups: [Int]

  /// A piece holds the rows of so many municipalities, promises or follow-ups.
  private static let groupsInPiece = 64

  /// A little more than most rows take, in bytes.
  private static let lengthOfRow = 1024

  /// At least one, for what stands around the rows.
  var pieceCount: Int { max(1, (groups.count + Self.groupsInPiece - 1) / Self.groupsInPiece) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let first = piece * Self.groupsInPiece
    let groups = first..<min(groups.count, first + Self.groupsInPiece)
    switch format {
    case .csv: appendCSV(table.rows, groups, view, to: &bytes)
    case .json: appendJSON(table.rows, groups, view, to: &bytes)
    }
  }

  private func appendCSV<Rows: DataRows>(
    _ rows: Rows.Type, _ places: Range<Int>, _ view: Viewpoint, to bytes: inout [UInt8]
  ) {
    let columns = rows.columns
    var csv = CSVWriter()
    if places.lowerBound == 0 { csv.header(columns) }
    for group in groups[places] {
      for row in rows.rows(of: group, in: part, of: view.published) { csv.row(columns, of: row, from: view) }
    }
    bytes += csv.bytes
  }

  /// An array with a line for each row.
  private func appendJSON<Rows: DataRows>(
    _ rows: Rows.Type, _ places: Range<Int>, _ view: Viewpoint, to bytes: inout [UInt8]
  ) {
    let columns = rows.columns
    if places.lowerBound == 0 { bytes.append(UInt8(ascii: "[")) }
    for place in places {
      for (number, row) in rows.rows(of: groups[place], in: part, of: view.published).enumerated() {
        if place > 0 || number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        var json = JSONWriter(isFileOfItsOwn: true, reservingCapacity: Self.lengthOfRow)
        json.object { $0.members(columns, of: row, from: view) }
        bytes += json.bytes
      }
    }
    if places.upperBound == groups.count { bytes += "\n]\n".utf8 }
  }
}
