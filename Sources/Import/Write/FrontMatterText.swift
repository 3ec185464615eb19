import PromiseModel
import Writers

/// The front matter of a draft: what the page says, and marks where it does not.
struct FrontMatterText {
  private(set) var text = ""
  private let facts: PageFacts

  init(_ facts: PageFacts, parties: [(key: String, name: String)], _ draft: inout Draft) {
    self.facts = facts
    var lines = ["---"]
    lines += place(&draft)
    lines += period(&draft)
    if facts.kind == .followUp { lines += year(&draft) }
    if let title = facts.title { lines.append(Self.line("title", YAMLValue.written(title.value), title.sureness)) }
    if !parties.isEmpty { lines.append("parties: { " + parties.map { "\($0.key): \(YAMLValue.written($0.name))" }.joined(separator: ", ") + " }") }
    if facts.kind == .promise {
      let focus = SaidParticulars.focus(of: facts.page, facts.known)
      if !focus.isEmpty { lines.append("focus: [" + focus.joined(separator: ", ") + "]") }
    }
    lines += values
    if let address = facts.address { lines.append("source: " + YAMLValue.written(address)) }
    lines += ["draft: true", "---", ""]
    text = lines.joined(separator: "\n")
  }

  /// What is not sure is nobody's value: a proposal beside the place.
  private static func line(_ key: String, _ value: String, _ sureness: Found.Sureness) -> String {
    (sureness == .sure ? "" : proposal) + key + ": " + value
  }

  private static let proposal = "# Föreslaget: "

  private func place(_ draft: inout Draft) -> [String] {
    guard let place = facts.place, !place.municipalities.isEmpty else {
      draft.open += 1
      return ["municipality: \"[[fyll i: kommun]]\""]
    }
    let names = place.municipalities
    let written = names.count == 1 ? names[0] : "[" + names.joined(separator: ", ") + "]"
    let sureness: Found.Sureness = place.isSure ? .sure : .likely
    var lines = [Self.line("municipality", written, sureness)]
    if let district = place.district { lines.append(Self.line("district", YAMLValue.written(district), sureness)) }
    if !place.isSure {
      draft.open += 1
      lines.insert("municipality: \"[[fyll i: kommun]]\"", at: 0)
    }
    return lines
  }

  private func period(_ draft: inout Draft) -> [String] {
    guard let period = facts.period else {
      draft.open += 1
      return ["period: \"[[fyll i: period]]\""]
    }
    if period.sureness == .sure { return ["period: " + period.value] }
    draft.open += 1
    return ["period: \"[[fyll i: period]]\"", Self.line("period", period.value, .likely)]
  }

  private func year(_ draft: inout Draft) -> [String] {
    guard let year = facts.followUp?.year else {
      draft.open += 1
      return ["year: \"[[fyll i: år]]\""]
    }
    return ["year: \(year)"] + (facts.followUp?.part.map { ["part: " + YAMLValue.written($0)] } ?? [])
  }

  private var values: [String] {
    var lines: [String] = []
    for key in ["signed", "published", "updated", "published-by", "police-area"] {
      if let value = facts.values.first(where: { $0.key == key }) { lines.append(Self.line(key, YAMLValue.written(value.value), value.sureness)) }
    }
    for key in ["signatories", "contacts", "documents"] { lines += list(key) }
    if let survey = facts.values.first(where: { $0.key == "survey" }) {
      let title = Words(facts.page.passages[survey.passage].block.text).all.first { $0.contains("enkät") } ?? "enkät"
      lines.append(Self.line("survey", "{ title: " + YAMLValue.written(title) + ", closes: " + survey.value + " }", survey.sureness))
    }
    return lines
  }

  /// The items that are sure, and the others as proposals below them.
  private func list(_ key: String) -> [String] {
    let items = facts.values.filter { $0.key == key }
    let sure = items.filter { $0.sureness == .sure }
    return (sure.isEmpty ? [] : [key + ":"]) + sure.map { "  - " + $0.value }
      + items.filter { $0.sureness == .likely }.map { Self.proposal + key + ": " + $0.value }
  }
}
