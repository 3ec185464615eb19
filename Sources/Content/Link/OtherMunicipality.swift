import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// What a document says of a municipality is of its own.
struct OtherMunicipality {
  let geography: Geography
  let own: [Municipality.ID]
  /// The part or the place that it is of, which may have the name of another municipality.
  let district: String?

  private var rows: [RegisterDocument.Row] { geography.rows }

  /// A title, or else a text, of a document that is of another.
  func check(_ title: String?, at titlePlace: Place?, _ body: DocumentBody, at place: Place, _ log: inout DiagnosticLog) {
    if check(title, at: titlePlace, in: body, &log) { return }
    checkSpelling(of: title, at: titlePlace, in: body, &log)
    // "Medborgarlöfte för Åre": a heading that says it as a title does.
    for block in body.markdown.blocks where block.isHeading && Array(block.text.utf8)[...].holds("för ") {
      if check(block.text, at: block.place, in: body, &log) { return }
    }
    let markup = body.markdown.markup.html.bytes
    // Nearly all texts name their own.
    guard let first = own.first, !namesOwn(markup), let other = NamedMunicipalities(in: markup, of: geography).only, !own.contains(other)
    else { return }
    log.report(
      .textOfAnother, at: body.origin(place), ["name": rows[other.index].name, "own": rows[first.index].name])
  }

  /// A summary that names another, and not its own.
  func check(summary: String?, at place: Place, in body: DocumentBody, _ log: inout DiagnosticLog) {
    guard let summary, let first = own.first else { return }
    let bytes = Array(summary.utf8)
    guard !namesOwn(bytes), let other = NamedMunicipalities(in: bytes, of: geography).only, !own.contains(other) else { return }
    log.report(
      .summaryOfAnother, at: body.origin(place), ["name": rows[other.index].name, "own": rows[first.index].name])
  }

  /// A folder with the slug of a municipality holds its documents, and those that it has a part in.
  func check(folderOf body: DocumentBody, at place: Place, _ log: inout DiagnosticLog) {
    let folders = body.path.split(separator: "/").dropFirst().dropLast()
    // Most lie in the folder of their own.
    if folders.isEmpty || own.contains(where: { id in folders.contains { $0 == rows[id.index].slug.value } }) { return }
    let homes = folders.compactMap { folder in geography.bySlug[String(folder)].map { (folder, $0) } }
    guard let (folder, home) = homes.last, let first = own.first else { return }
    log.report(
      .folderOfAnother, at: body.origin(place),
      ["folder": String(folder), "name": rows[home.index].name, "own": rows[first.index].name], suggestion: "municipality: " + folder)
  }

  private func namesOwn(_ text: [UInt8]) -> Bool {
    let names = own.map { rows[$0.index].name } + [district].compactMap(\.self)
    return names.contains { text[...].holds($0) }
  }

  /// A title "… för Ragunda" of a document that is not of Ragunda; whether that is told.
  private func check(_ title: String?, at place: Place?, in body: DocumentBody, _ log: inout DiagnosticLog) -> Bool {
    // Nearly all name their own; to look for the others takes longer.
    guard let title, let first = own.first, !namesOwn(Array(title.utf8)), let start = title.firstRange(of: "för ")?.upperBound
    else { return false }
    let rest = title[start...]
    // "för Kalmar län", "för Sala lokalpolisområde" is about no municipality.
    let areas = ["län", "läns", "lokalpolisområde", "polisområde", "polisregion"]
    if rest.split(separator: " ").dropFirst().prefix(2).contains(where: { areas.contains($0.lowercased()) }) { return false }
    let isNamed = { (row: RegisterDocument.Row) in
      [row.fullName, row.name].contains { rest.hasPrefix($0) && Self.endsName(rest.dropFirst($0.count)) }
    }
    if let district, title.lowercased().contains(district.lowercased()) { return false }
    if own.contains(where: { isNamed(rows[$0.index]) || title.contains(rows[$0.index].name) }) { return false }
    // The longest of those that begin alike.
    guard let other = rows.filter(isNamed).max(by: { $0.name.count < $1.name.count }) else { return false }
    log.report(
      .titleOfAnother, at: place.map(body.origin) ?? Origin(file: body.file),
      ["title": title, "name": other.name, "own": rows[first.index].name])
    return true
  }

  /// Its own name with a slip in it: "Medborgarlöfte för Norvik". Short names are a slip from many words.
  private func checkSpelling(of title: String?, at place: Place?, in body: DocumentBody, _ log: inout DiagnosticLog) {
    guard let title, !namesOwn(Array(title.utf8)) else { return }
    let words = title.split { !$0.isLetter && $0 != "-" }
    for name in own.map({ rows[$0.index].name }) where name.count >= Self.shortestMisspelt {
      let count = name.split(separator: " ").count
      for start in words.indices.dropLast(count - 1) {
        let written = words[start..<(start + count)].joined(separator: " ")
        guard written.first?.isUppercase == true, !isKnown(written), written.lowercased() != name.lowercased() + "s",
          NearMiss.isOneSlip(written, from: name) || written.last == "s" && NearMiss.isOneSlip(String(written.dropLast()), from: name)
        else { continue }
        return log.report(
          .municipalityMisspelt, at: place.map(body.origin) ?? Origin(file: body.file), ["title": title, "word": written, "own": name], suggestion: name)
      }
    }
  }

  private static let shortestMisspelt = 5

  /// Whether it is the name of another, or of the district.
  private func isKnown(_ word: String) -> Bool {
    geography.byFirstWord[word] != nil || district?.contains(word) == true
  }

  /// Whether what stands behind a name leaves it that of a municipality: "för Sala torg" is about a place.
  private static func endsName(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return true }
    if first.isLetter || first == "-" { return false }
    let word = rest.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    return first != " " || word.isEmpty || word.first?.isNumber == true || wordsAfterName.contains(word)
  }

  private static let wordsAfterName: Set<String> = [
    "kommun", "kommuns", "stad", "och", "samt", "år", "åren", "från", "under", "perioden", "kvartal", "tertial", "våren", "hösten",
  ]

  /// `assessed-by` with the name of one who gave the promise.
  func check(assessedBy name: Located<String>?, in body: DocumentBody, _ log: inout DiagnosticLog) {
    guard let name else { return }
    let slug = Slug.make(name.value)
    let names = ["polisen", "police", "polis", "kommunen", "municipality", "polisen-och-kommunen", "polismyndigheten"]
      + own.flatMap { [rows[$0.index].slug.value, Slug.make(rows[$0.index].name), Slug.make(rows[$0.index].fullName)] }
    if names.contains(slug) { log.report(.assessedByGiver, at: body.origin(name.place), ["name": name.value]) }
  }
}
