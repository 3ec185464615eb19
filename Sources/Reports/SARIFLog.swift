package import Diagnostics
import PromiseModel
import Source
import Writers

/// Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts and
/// editors show beside the text.
package struct SARIFLog: Sendable {
  private let language: DiagnosticLanguage

  package init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  package func text(of diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.code)).sorted { $0.name < $1.name }
    let numbers = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs", array: CollectionOfOne(diagnostics)) { diagnostics, json in
        json.object { json in
          writeTool(rules, to: &json)
          json.member("columnKind", "unicodeCodePoints")
          json.member("results", array: diagnostics) { diagnostic, json in
            json.object { write(diagnostic, rule: numbers[diagnostic.code] ?? 0, to: &$0) }
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  // MARK: Rules

  private func writeTool(_ rules: [DiagnosticCode], to json: inout JSONWriter) {
    json.member("tool") { json in
      json.member("driver") { json in
        json.member("name", "promise-pages")
        json.member("rules", array: rules) { rule, json in
          json.object { write(rule, to: &$0) }
        }
      }
    }
  }

  private func write(_ rule: DiagnosticCode, to json: inout JSONWriter) {
    json.member("id", rule.name)
    json.member("shortDescription") { $0.member("text", rule.rule(in: language)) }
    json.member("defaultConfiguration") { $0.member("level", rule.severity.rawValue) }
  }

  // MARK: Results

  private func write(_ diagnostic: Diagnostic, rule: Int, to json: inout JSONWriter) {
    let words = [diagnostic.problem(in: language), diagnostic.remedy(in: language)]
    json.member("ruleId", diagnostic.code.name)
    json.member("ruleIndex", rule)
    json.member("level", diagnostic.severity.rawValue)
    json.member("message") { $0.member("text", words.filter { !$0.isEmpty }.joined(separator: " ")) }
    json.member("locations", array: [diagnostic.origin]) { origin, json in write(origin, to: &json) }
    guard !diagnostic.related.isEmpty else { return }
    json.member("relatedLocations", array: diagnostic.related) { origin, json in write(origin, to: &json) }
  }

  private func write(_ origin: Origin, to json: inout JSONWriter) {
    json.object { json in
      json.member("physicalLocation") { json in
        json.member("artifactLocation") { $0.member("uri", PercentText.encoded(origin.file)) }
        guard let place = origin.place else { return }
        json.member("region") { json in
          json.member("startLine", place.line)
          json.member("startColumn", place.column)
        }
      }
    }
  }
}
