import Diagnostics
import PromiseModel
import Source

/// A table of places or provinces by which a municipality is found: `data/localities.csv`, `data/provinces.csv`.
/// Further columns are let be.
package struct PlaceTable: Sendable {
  /// A row that could be read.
  struct Row: Sendable {
    let name: String
    let code: Located<String>
  }

  private let file: String
  let rows: [Row]

  /// Nil after an error that leaves no table at all.
  /// - `required`: its columns, of which `name` and `municipality-code` say what a row is of.
  init?(_ text: [UInt8], _ required: [String], file: String, _ log: inout DiagnosticLog) {
    self.file = file
    let rows = CSVTable(text, file: file, log: &log).rows
    guard let header = rows.first else {
      log.report(.emptyRegister, at: Origin(file: file))
      return nil
    }
    guard !header.isCut, let columns = Self.columns(header, required, file, &log),
      let name = columns["name"], let code = columns["municipality-code"]
    else { return nil }
    let isShort = RegisterDocument.reportShort(rows.dropFirst().fields(in: code), file, &log)
    var firsts: [[String]: Place] = [:]
    var read: [Row] = []
    for row in rows.dropFirst() where row.has(header.fields.count, in: file, &log) {
      Self.checkName(row.fields[name], file, &log)
      if let population = columns["population"] { Self.checkNumber(row.fields[population], file, &log) }
      guard !isShort, RegisterDocument.checkCode(row.fields[code], file, &log) else { continue }
      let key = [String(row.fields[name].value.trimmed), row.fields[code].value]
      read.append(Row(name: key[0], code: row.fields[code]))
      guard let first = firsts[key] else {
        firsts[key] = row.fields[name].place
        continue
      }
      log.report(
        .duplicatePlace, at: Origin(file: file, place: row.fields[name].place), ["name": key[0], "code": key[1]],
        related: [Origin(file: file, place: first)])
    }
    self.rows = read
  }

  /// The number of each required column by its name; nil where one is not there.
  private static func columns(
    _ header: CSVTable.Row, _ required: [String], _ file: String, _ log: inout DiagnosticLog
  ) -> [String: Int]? {
    var columns: [String: Int] = [:]
    for (index, field) in header.fields.enumerated() where required.contains(field.value) {
      if columns.updateValue(index, forKey: field.value) != nil {
        log.report(.duplicateColumn, at: Origin(file: file, place: field.place), ["name": field.value])
      }
    }
    let missing = required.filter { columns[$0] == nil }
    for name in missing {
      log.report(.missingColumn, at: Origin(file: file, place: .start), ["name": name])
    }
    return missing.isEmpty ? columns : nil
  }

  private static func checkName(_ field: Located<String>, _ file: String, _ log: inout DiagnosticLog) {
    guard field.value.trimmed.isEmpty else { return }
    log.report(.emptyRegisterField, at: Origin(file: file, place: field.place), ["name": "name"])
  }

  /// How many live there: a whole number, perhaps with blanks; of many places nobody says.
  private static func checkNumber(_ field: Located<String>, _ file: String, _ log: inout DiagnosticLog) {
    let text = field.value.trimmed
    guard !text.isEmpty, (try? Quantity.parse(text))?.parts.decimals != "" else { return }
    log.report(.malformedPopulation, at: Origin(file: file, place: field.place), ["value": field.value])
  }

  /// Reports each code that no municipality of the register has.
  func check(against register: RegisterDocument, _ log: inout DiagnosticLog) {
    // A row that could not be read may be the one.
    guard register.isWhole else { return }
    let known = Set(register.rows.map(\.code))
    for row in rows where !known.contains(row.code.value) {
      log.report(.unknownCode, at: Origin(file: file, place: row.code.place), ["code": row.code.value])
    }
  }
}
