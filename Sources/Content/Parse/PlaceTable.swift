import Diagnostics
import Source

/// A table of places or provinces by which a municipality is found: `data/localities.csv`, `data/provinces.csv`.
/// Further columns are let be.
enum PlaceTable {
  static func check(_ text: [UInt8], _ required: [String], file: String, _ log: inout DiagnosticLog) {
    let rows = CSVTable(text, file: file, log: &log).rows
    guard let header = rows.first else {
      log.report(.emptyRegister, at: Origin(file: file))
      return
    }
    let names = header.fields.map(\.value)
    let missing = required.filter { !names.contains($0) }
    for name in missing { log.report(.missingColumn, at: Origin(file: file, place: .start), ["name": name]) }
    guard missing.isEmpty, let code = names.firstIndex(of: "municipality-code") else { return }
    for row in rows.dropFirst() where row.has(names.count, in: file, &log) {
      RegisterDocument.checkCode(row.fields[code], file, &log)
    }
  }
}
