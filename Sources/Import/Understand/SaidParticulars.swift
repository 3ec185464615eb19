import PromiseModel

/// What a page says of itself beside its promise: who published it, the police area, its documents.
enum SaidParticulars {
  private static let area = Phrases("lokalpolisområde", "lokalpolisområdet", "lokalpolisområdena", "lpo")
  private static let directions: Set<String> = ["norra", "södra", "östra", "västra", "nordvästra", "nordöstra", "sydvästra", "sydöstra", "mellersta", "syd", "nord", "väst", "öst"]
  private static let tails: Set<String> = ["älvdal", "älvdalen", "city", "centrum", "mitt", "norr", "söder", "öster", "väster", "syd", "nord", "väst", "öst", "län", "skärgård", "skåne", "kust"]

  static func policeArea(of page: ReadPage) -> Found? {
    for (index, passage) in page.passages.enumerated() where !passage.isFrame {
      let words = Words(passage.block.text)
      var start = 0
      while let place = area.first(in: words, from: start) {
        if let name = areaName(from: place.upperBound, in: words) { return Found(key: "police-area", value: name, passage: index, sureness: .sure) }
        start = place.upperBound
      }
    }
    return nil
  }

  private static func areaName(from start: Int, in words: Words) -> String? {
    guard start < words.count, words.gap(after: start - 1).allSatisfy({ $0.isWhitespace }) else { return nil }
    var end = start
    if directions.contains(words[end]) { end += 1 }
    let first = end
    while end < words.count, end - first < 3, end == start || words.gap(after: end - 1).allSatisfy({ $0 == " " || $0 == "-" }), words.isCapital(end) || end > first && tails.contains(words[end]) { end += 1 }
    guard end > first else { return nil }
    let name = words.written(start..<end)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// By the host of the address, else by the logotype.
  static func publisher(of page: ReadPage, title: String?, address: String?, _ known: KnownSite) -> Found? {
    if let address, let host = address.split(separator: "/").dropFirst().first?.lowercased() {
      if host.hasSuffix("polisen.se") { return Found(key: "published-by", value: "Polisen", passage: -1, sureness: .sure) }
      let label = host.split(separator: ".").dropLast().last ?? ""
      if let one = known.municipalities.first(where: { $0.slug.replacing("-", with: "") == label.replacing("-", with: "") }) {
        return Found(key: "published-by", value: one.fullName, passage: -1, sureness: .sure)
      }
    }
    for (index, passage) in page.passages.enumerated() where passage.frame == .logotype || passage.frame == .header || passage.frame == .footer {
      if let one = known.municipalities.first(where: { passage.block.text.contains($0.fullName) }) {
        return Found(key: "published-by", value: one.fullName, passage: index, sureness: .sure)
      }
    }
    // "Medborgarlöften i Berg - Polisen", "Bergs kommun - Polisen".
    var pieces = [title ?? ""]
    for mark in ["|", " – ", " — ", " - "] { pieces = pieces.flatMap { $0.split(separator: mark).map { String($0.trimmed) } } }
    if let one = known.municipalities.first(where: { pieces.count > 1 && pieces[pieces.count - 1].hasSuffix($0.fullName) || pieces.first == $0.fullName }) {
      return Found(key: "published-by", value: one.fullName, passage: -1, sureness: .sure)
    }
    return pieces.count > 1 && ["Polisen", "Polismyndigheten"].contains(pieces[pieces.count - 1]) ? Found(key: "published-by", value: "Polisen", passage: -1, sureness: .sure) : nil
  }

  /// The site's focus areas that headings and lists of them name.
  static func focus(of page: ReadPage, _ known: KnownSite) -> [String] {
    var found: [String] = []
    for passage in page.passages where !passage.isFrame && (passage.isHeading || passage.block.isItem && passage.section == .focus) {
      let text = Words(passage.block.text).all.joined(separator: " ")
      for area in known.focusAreas where text == Words(area.title).all.joined(separator: " ") && !found.contains(area.slug) { found.append(area.slug) }
    }
    return found
  }

  /// Whether a line says so as a list of files does: at its end, or between brackets.
  static func isSurelyDocument(_ text: String) -> Bool {
    let words = Words(text)
    return text.lowercased().contains("(pdf") || text.lowercased().contains("(docx") || words.all.last.map { $0.hasSuffix("pdf") || $0 == "docx" } ?? false
  }

  /// Lines that only name a document: "Medborgarlöfte 2019 (pdf, 1 MB)".
  static func isDocument(_ text: String) -> Bool {
    let words = Words(text)
    return words.count < 16 && words.all.contains { $0 == "pdf" || $0.hasSuffix("pdf") && $0.count > 4 || $0 == "docx" }
  }
}
