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
    if let title = facts.title { lines.append("title: " + YAMLValue.written(title.value)) }
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

  private func place(_ draft: inout Draft) -> [String] {
    guard let place = facts.place, !place.municipalities.isEmpty else {
      draft.open += 1
      return ["municipality: \"[[fyll i: kommun]]\""]
    }
    let names = place.municipalities
    var lines = ["municipality: " + (names.count == 1 ? names[0] : "[" + names.joined(separator: ", ") + "]")]
    if let district = place.district { lines.append("district: " + YAMLValue.written(district)) }
    if !place.isSure { lines.append("# Kontrollera kommunen: källan nämner flera.") }
    return lines
  }

  private func period(_ draft: inout Draft) -> [String] {
    guard let period = facts.period else {
      draft.open += 1
      return ["period: \"[[fyll i: period]]\""]
    }
    return period.sureness == .sure ? ["period: " + period.value] : ["# Kontrollera perioden.", "period: " + period.value]
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
      if let value = facts.values.first(where: { $0.key == key }) { lines.append(key + ": " + YAMLValue.written(value.value)) }
    }
    for key in ["signatories", "contacts", "documents"] {
      let items = facts.values.filter { $0.key == key }
      if !items.isEmpty { lines += [key + ":"] + items.map { "  - " + $0.value } }
    }
    if let survey = facts.values.first(where: { $0.key == "survey" }) {
      let title = Words(facts.page.passages[survey.passage].block.text).all.first { $0.contains("enkät") } ?? "enkät"
      lines.append("survey: { title: " + YAMLValue.written(title) + ", closes: " + survey.value + " }")
    }
    return lines
  }
}
