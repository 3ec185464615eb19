/// Where every line of the source went, and where every value came from.
struct TraceText {
  private(set) var text = ""
  private let facts: PageFacts
  private let draft: Draft

  init(_ facts: PageFacts, _ draft: Draft) {
    self.facts = facts
    self.draft = draft
    let lines = ["Spår av importen av " + facts.request.name, "", "Värden"] + values + ["", "Utelämnat"] + leftOut + ["", "Rader"] + told + cut
    text = lines.joined(separator: "\n") + "\n"
  }

  // MARK: Values

  private var values: [String] {
    var lines: [String] = []
    if let place = facts.place {
      lines.append(value("municipality", place.municipalities.joined(separator: ", "), place.block, place.isSure))
      if let district = place.district { lines.append(value("district", district, facts.page.title ?? 0, true)) }
    } else {
      lines.append("  municipality: sägs inte")
    }
    for found in [facts.period, facts.title].compactMap(\.self) + facts.values {
      lines.append(value(found.key, found.value, found.passage, found.sureness == .sure))
    }
    if facts.period == nil { lines.append("  period: sägs inte") }
    return lines
  }

  private func value(_ key: String, _ value: String, _ passage: Int, _ isSure: Bool) -> String {
    "  \(key): \(value) (\(isSure ? "säkert" : "troligt"), \(origin(passage)))"
  }

  private func origin(_ passage: Int) -> String {
    switch passage {
    case -2: "angivet av dig"
    case -1: "sidans adress eller huvud"
    default: "rad \(facts.page.passages[passage].block.line): " + facts.page.passages[passage].block.text
    }
  }

  // MARK: Lines

  private var leftOut: [String] {
    facts.leftOut.map { "  rad \($0.number): \($0.text) [\($0.reason)]" }
  }

  private var told: [String] {
    facts.page.passages.enumerated().compactMap { index, passage in
      passage.isFrame ? nil : "  rad \(passage.block.line): \(passage.block.written) [\(destination(index, passage))]"
    }
  }

  /// As they stand on the page, where a reader sees them.
  private var cut: [String] {
    facts.cut.isEmpty ? [] : ["", "Rader i spalter eller tabell, lästa spalt för spalt"] + facts.cut.map { "  rad \($0.number): \($0.text)" }
  }

  private func destination(_ index: Int, _ passage: Passage) -> String {
    if passage.role == .title { return "title" }
    if passage.isValue { return "står i huvudet" }
    if passage.role == .picture { return "kommentar" }
    guard let ids = draft.ids[index] else { return passage.isHeading ? "rubrik" : "text" }
    let why = passage.parts.first { $0.kind != .text }.map { part in
      switch part.reason {
      case .listed: ", punkt där löften räknas upp"
      case .stated: ", meningen säger det själv"
      case .goal: ", mål"
      case .short: ", rad under den som lovar"
      case .heading: ", rubrik som är ett löfte"
      }
    }
    return ids.map { "#" + $0 }.joined(separator: ", ") + (why ?? "")
  }
}
