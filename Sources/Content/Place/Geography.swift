import Diagnostics
import PromiseModel
import Source

/// The register's municipalities and their counties, in Swedish order.
struct Geography: Sendable {
  let rows: [RegisterDocument.Row]
  /// Whether every row of the register could be read.
  private let isWhole: Bool
  let counties: [County]
  /// By the index of a row.
  let countyOf: [County.ID]
  let bySlug: [String: Municipality.ID]
  /// By the first word of their names.
  let byFirstWord: [String: [Municipality.ID]]

  init(_ register: RegisterDocument) {
    let rows = register.rows.sortedInSwedish(by: \.name)
    let names = Set(rows.map(\.county)).sortedInSwedish { $0 }
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    self.rows = rows
    isWhole = register.isWhole
    countyOf = rows.map { County.ID(numbers[$0.county] ?? 0) }
    var members = [[Municipality.ID]](repeating: [], count: names.count)
    for (index, county) in countyOf.enumerated() { members[county.index].append(Municipality.ID(index)) }
    counties = names.enumerated().map { number, name in
      County(id: County.ID(number), name: name, slug: Slug.make(name), municipalities: members[number])
    }
    bySlug = Dictionary(
      rows.indices.map { (rows[$0].slug.value, Municipality.ID($0)) }, uniquingKeysWith: { first, _ in first })
    byFirstWord = Dictionary(grouping: rows.indices.map { Municipality.ID($0) }) { id in
      String(rows[id.index].name.prefix { $0 != " " })
    }
  }

  func municipality(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> Municipality.ID? {
    if let id = bySlug[slug.value] { return id }
    if mayHold(slug.value) { return nil }
    log.report(
      .unknownMunicipality, at: Origin(file: file, place: slug.place), ["slug": slug.value],
      suggestion: slugNear(slug.value))
    return nil
  }

  /// The names of a table, each once.
  func places(in table: PlaceTable) -> [NamedPlace] {
    let byCode = Dictionary(rows.indices.map { (rows[$0].code, Municipality.ID($0)) }, uniquingKeysWith: { $1 })
    var order: [String] = []
    var members: [String: [Municipality.ID]] = [:]
    for row in table.rows {
      guard let id = byCode[row.code.value], !row.name.isEmpty else { continue }
      if members[row.name] == nil { order.append(row.name) }
      if members[row.name]?.contains(id) != true { members[row.name, default: []].append(id) }
    }
    return order.map { NamedPlace(name: $0, municipalities: members[$0] ?? []) }
  }

  /// Whether a municipality may stand in a row that could not be read, which is told already.
  func mayHold(_ slug: String) -> Bool { !isWhole && slugNear(slug) == nil }

  /// The municipalities that a site says it is about, in Swedish order. Nil: all; also where one is misspelt, so that
  /// no document is blamed for it.
  func subjects(_ settings: SettingsDocument, _ log: inout DiagnosticLog) -> [Municipality.ID]? {
    let ids = settings.municipalities.compactMap { municipality($0, in: settings.file, &log) }
    guard !ids.isEmpty, ids.count == settings.municipalities.count else { return nil }
    return Set(ids).sorted { $0.index < $1.index }
  }

  /// The slug that was probably meant.
  func slugNear(_ written: String) -> String? {
    MunicipalityNames(rows.map { ($0.slug.value, $0.name, $0.fullName) }).slug(near: written)
  }

  /// In Swedish order, for suggestions.
  var slugs: [String] { rows.map(\.slug.value) }
}
