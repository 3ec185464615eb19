import Diagnostics
import PromiseModel
import Source

/// What a document says of a municipality is of its own.
struct OtherMunicipality {
  let rows: [RegisterDocument.Row]
  let own: [Municipality.ID]

  /// A title "… för Ragunda" of a document that is not of Ragunda.
  func check(_ title: String?, at place: Place?, in body: DocumentBody, _ log: inout DiagnosticLog) {
    guard let title, let start = title.firstRange(of: "för ")?.upperBound, let first = own.first else { return }
    let rest = title[start...]
    // "för Kalmar län", "för Sala lokalpolisområde" is about no municipality.
    let areas = ["län", "läns", "lokalpolisområde", "polisområde", "polisregion"]
    if rest.split(separator: " ").dropFirst().prefix(2).contains(where: { areas.contains($0.lowercased()) }) { return }
    let isNamed = { (row: RegisterDocument.Row) in
      rest.hasPrefix(row.name) && rest.dropFirst(row.name.count).first.map { !$0.isLetter && $0 != "-" } ?? true
    }
    if own.contains(where: { isNamed(rows[$0.index]) || title.contains(rows[$0.index].name) }) { return }
    // The longest of those that begin alike.
    guard let other = rows.filter(isNamed).max(by: { $0.name.count < $1.name.count }) else { return }
    log.report(
      .titleOfAnother, at: place.map(body.origin) ?? Origin(file: body.file),
      ["title": title, "name": other.name, "own": rows[first.index].name])
  }

  /// `assessed-by` with the name of one who gave the promise.
  func check(assessedBy name: Located<String>?, in body: DocumentBody, _ log: inout DiagnosticLog) {
    guard let name else { return }
    let slug = Slug.make(name.value)
    let names = ["polisen", "police", "polis", "kommunen", "municipality", "polisen-och-kommunen", "polismyndigheten"]
      + own.flatMap { [rows[$0.index].slug.value, Slug.make(rows[$0.index].name), Slug.make(rows[$0.index].fullName)] }
    if names.contains(slug) { log.report(.assessedByGiver, at: body.origin(name.place), ["name": name.value]) }
  }
}
