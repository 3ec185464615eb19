import Diagnostics
import Source

/// All templates by name, and who includes whom.
struct Library {
  private let templates: [String: Template]
  /// In a fixed order, for suggestions.
  let names: [String]
  private var blocksByTemplate: [String: Set<String>] = [:]

  /// Of two with one name the first counts.
  init(_ sources: [TemplateSource], log: inout DiagnosticLog) {
    var templates: [String: Template] = [:]
    for source in sources {
      if let first = templates[source.name]?.source {
        log.report(
          .templateTwice, at: source.origin(source.start), ["name": source.name],
          related: [first.origin(first.start)])
      } else {
        templates[source.name] = TemplateParser.parse(source, log: &log)
      }
    }
    self.templates = templates
    names = templates.keys.sorted()
  }

  subscript(name: String) -> Template? { templates[name] }

  /// The templates of these names and all that they include, directly or not.
  func reachable(from names: [String]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = names
    while let name = waiting.popLast() {
      guard let template = templates[name], reached.insert(name).inserted else { continue }
      waiting.append(contentsOf: template.includes)
    }
    return reached
  }

  /// The blocks that a template has, in itself or in what it includes; nil if a mistake in one of those
  /// leaves that open.
  mutating func blocks(of name: String) -> Set<String>? {
    if let known = blocksByTemplate[name] { return known }
    guard templates[name] != nil else { return nil }
    let all = reachable(from: [name]).compactMap { templates[$0] }
    guard all.allSatisfy(isWhole) else { return nil }
    let blocks = Set(all.flatMap(\.blocks))
    blocksByTemplate[name] = blocks
    return blocks
  }

  private func isWhole(_ template: Template) -> Bool {
    template.isWellNested && template.includes.allSatisfy { templates[$0] != nil }
  }

  /// Warns of each template that none of the entries needs.
  func reportUnused(entries: [String], log: inout DiagnosticLog) {
    let used = reachable(from: entries)
    for name in names where !used.contains(name) {
      guard let source = templates[name]?.source else { continue }
      log.report(.templateUnused, at: source.origin(source.start), ["name": name])
    }
  }
}
