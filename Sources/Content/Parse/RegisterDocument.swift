import Diagnostics
import PromiseModel
import Source

/// The register of municipalities, `data/municipalities.csv` (RFC 4180).
package struct RegisterDocument: Sendable {
  struct Row: Sendable {
    let code: String
    let name: String
    let fullName: String
    let slug: Located<String>
    let county: String
    let policeRegion: String
    let homepage: String?
  }

  let rows: [Row]
  /// Whether there are rows that could not be read: what is missed may be one of them.
  let isWhole: Bool
  let file: String

  /// Three times the municipalities of Sweden. The page of each names all others of its county.
  private static let mostRows = 1_000

  private static let required = ["code", "name", "slug", "county", "police-region"]
  private static let optional = ["full-name", "homepage"]

  /// In place of one that could not be read, or is not there.
  init(unread file: String) {
    self.file = file
    rows = []
    isWhole = false
  }

  /// Nil after an error that leaves no register at all.
  init?(_ text: [UInt8], file: String, log: inout DiagnosticLog) {
    self.file = file
    var table = CSVTable(text, file: file, log: &log)
    guard !table.rows.isEmpty else {
      log.report(.emptyRegister, at: Origin(file: file))
      return nil
    }
    let header = table.rows.removeFirst()
    guard !header.isCut, let columns = Self.columns(header, file, &log) else { return nil }
    if table.rows.isEmpty { log.report(.emptyRegister, at: Origin(file: file)) }
    if table.rows.count > Self.mostRows {
      log.report(
        .registerTooLong, at: Origin(file: file, place: table.rows[Self.mostRows].fields[0].place),
        ["most": String(Self.mostRows)])
      return nil
    }
    let codes = columns["code"].map { table.rows.fields(in: $0) } ?? []
    let isShort = Self.reportShort(codes, file, &log)
    rows = table.rows.compactMap { Self.row($0, columns, header.fields.count, file, checksCodes: !isShort, &log) }
    isWhole = !isShort && rows.count == table.rows.count && !rows.isEmpty
    checkUnique(&log)
    checkSlugs(&log)
    for column in [\Row.county, \Row.policeRegion] { checkSpelling(column, &log) }
  }

  /// The number of each column by its name; nil where a required one is not there.
  private static func columns(
    _ header: CSVTable.Row, _ file: String, _ log: inout DiagnosticLog
  ) -> [String: Int]? {
    var columns: [String: Int] = [:]
    // What is missed for a heading that is written otherwise is told of with that.
    var meant: Set<String> = []
    for (index, field) in header.fields.enumerated() {
      let origin = Origin(file: file, place: field.place)
      if columns.updateValue(index, forKey: field.value) != nil {
        log.report(.duplicateColumn, at: origin, ["name": field.value])
      } else if !(required + optional).contains(field.value) {
        let column = column(meantBy: field.value)
        let isMissed = column.map { name in required.contains(name) && !header.fields.contains { $0.value == name } } ?? false
        if isMissed, let column { meant.insert(column) }
        log.report(
          .unknownColumn, at: origin, ["name": field.value], suggestion: column, severity: isMissed ? .error : nil)
      }
    }
    let missing = required.filter { columns[$0] == nil }
    for name in missing where !meant.contains(name) {
      log.report(.missingColumn, at: Origin(file: file, place: .start), ["name": name])
    }
    return missing.isEmpty ? columns : nil
  }

  /// The column that one in other letters, or in Swedish, was probably meant to be.
  private static func column(meantBy name: String) -> String? {
    let known = required + optional
    return SwedishTerm.meaning(of: name, among: known) ?? (known.contains(name.lowercased()) ? name.lowercased() : nil)
      ?? NearMiss.nearest(to: name, among: known)
  }

  private static func row(
    _ row: CSVTable.Row, _ columns: [String: Int], _ width: Int, _ file: String, checksCodes: Bool,
    _ log: inout DiagnosticLog
  ) -> Row? {
    guard row.has(width, in: file, &log) else { return nil }
    func field(_ name: String) -> Located<String> {
      guard let field = columns[name].map({ row.fields[$0] }) else { return Located("", at: row.fields[0].place) }
      // A code is told of as it is; in all else a blank at an end is nobody's meaning.
      return name == "code" ? field : field.map { String($0.trimmed) }
    }
    for name in required where field(name).value.isEmpty {
      log.report(.emptyRegisterField, at: Origin(file: file, place: field(name).place), ["name": name])
      return nil
    }
    for name in required + optional where field(name).value.utf8.count > FieldReader.longestValue {
      log.report(
        .valueTooLong, at: Origin(file: file, place: field(name).place),
        ["key": name, "most": String(FieldReader.longestValue)])
      return nil
    }
    let slug = field("slug")
    guard Slug.isSlug(slug.value) else {
      log.report(
        .malformedSlug, at: Origin(file: file, place: slug.place), ["value": slug.value],
        suggestion: Slug.make(slug.value))
      return nil
    }
    for field in [slug, field("county")] where !Slug.isUsable(field.value) {
      log.report(
        .nameUnfitForAddress, at: Origin(file: file, place: field.place), ["most": String(Slug.longest)])
      return nil
    }
    if checksCodes { checkCode(field("code"), file, &log) }
    let homepage = field("homepage")
    if !homepage.value.isEmpty, !WebAddress.isWeb(homepage.value) {
      log.report(
        .notWebAddress, at: Origin(file: file, place: homepage.place), ["key": "homepage", "value": homepage.value])
    }
    let name = field("name").value
    if name.hasSuffix(" kommun") || name.hasSuffix(" stad") {
      log.report(.nameIsWhole, at: Origin(file: file, place: field("name").place), ["value": name])
    }
    let fullName = field("full-name").value
    return Row(
      code: field("code").value, name: name,
      fullName: fullName.isEmpty ? Municipality.fullName(of: name) : fullName, slug: slug,
      county: field("county").value, policeRegion: field("police-region").value,
      homepage: homepage.value.isEmpty ? nil : homepage.value)
  }

  /// Whether a spreadsheet has taken the noughts from many codes, which is told once.
  static func reportShort(_ codes: [Located<String>], _ file: String, _ log: inout DiagnosticLog) -> Bool {
    let short = codes.filter { $0.value.utf8.count == 3 && $0.value.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard short.count > 1 else { return false }
    log.report(.codesWithoutNoughts, at: Origin(file: file, place: short[0].place), ["number": String(short.count), "code": short[0].value])
    return true
  }

  /// Four digits: a spreadsheet takes a code for a number, and its first nought away. False after an error.
  @discardableResult
  static func checkCode(_ code: Located<String>, _ file: String, _ log: inout DiagnosticLog) -> Bool {
    let digits = code.value.utf8
    let isNumber = digits.allSatisfy { (0x30...0x39).contains($0) }
    guard !isNumber || digits.count != 4 else { return true }
    log.report(
      .malformedCode, at: Origin(file: file, place: code.place), ["code": code.value],
      suggestion: isNumber && digits.count == 3 ? "0" + code.value : digitsAlone(of: code.value))
    return false
  }

  /// A slug that is nearly the municipality's name, which nobody else has.
  private func checkSlugs(_ log: inout DiagnosticLog) {
    let slugs = Set(rows.map(\.slug.value))
    for row in rows {
      let own = Slug.make(row.name)
      guard NearlyTheSame.isSlip(row.slug.value, of: own), !slugs.contains(own) else { continue }
      log.report(
        .nameNearlyAnother, at: Origin(file: file, place: row.slug.place), ["name": row.slug.value, "other": own])
    }
  }

  /// A county or a region that is nearly another: told at the rarer spelling of the two.
  private func checkSpelling(_ column: KeyPath<Row, String>, _ log: inout DiagnosticLog) {
    let counts = Dictionary(rows.map { ($0[keyPath: column], 1) }, uniquingKeysWith: +)
    let names = counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
    for (name, other) in NearlyTheSame.pairs(among: names) {
      guard let row = rows.first(where: { $0[keyPath: column] == name }) else { continue }
      log.report(
        .nameNearlyAnother, at: Origin(file: file, place: row.slug.place), ["name": name, "other": other])
    }
  }

  private static func digitsAlone(of code: String) -> String? {
    let digits = code.filter { !$0.isWhitespace }
    return digits.utf8.count == 4 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? digits : nil
  }

  private func checkUnique(_ log: inout DiagnosticLog) {
    var slugs: [String: Place] = [:]
    var codes: [String: Place] = [:]
    // A county has one page, and so one way to write it.
    var counties: [String: Row] = [:]
    for row in rows {
      let county = Slug.make(row.county)
      if let first = counties[county], first.county != row.county {
        log.report(
          .countySpelledTwice, at: Origin(file: file, place: row.slug.place),
          ["county": row.county, "name": row.name, "other": first.county],
          related: [Origin(file: file, place: first.slug.place)])
      }
      counties[county] = counties[county] ?? row
      let origin = Origin(file: file, place: row.slug.place)
      if let first = slugs.updateValue(row.slug.place, forKey: row.slug.value) {
        log.report(
          .duplicateRegisterSlug, at: origin, ["slug": row.slug.value, "name": row.name],
          related: [Origin(file: file, place: first)])
      }
      if let first = codes.updateValue(row.slug.place, forKey: row.code) {
        log.report(
          .duplicateRegisterCode, at: origin, ["code": row.code],
          related: [Origin(file: file, place: first)])
      }
    }
  }
}
