package import Diagnostics
import Writers

/// Problems for other programs, as docs/diagnostics.md describes. Names and meanings stay; there may come more.
package struct ProblemJSON: Sendable {
  private let language: DiagnosticLanguage

  /// Goes up when a name goes away or means something else.
  private static let version = 1

  package init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  package func text(of findings: Findings) -> String {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", Self.version)
      for severity in Severity.allCases.reversed() {
        json.member(severity.rawValue + "s", findings.count(severity))
      }
      write(findings.told, to: &json)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// The member `diagnostics` of an object.
  func write(_ diagnostics: [Diagnostic], to json: inout JSONWriter) {
    json.member("diagnostics", array: diagnostics) { diagnostic, json in
      json.object { write(diagnostic, to: &$0) }
    }
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.member("code", diagnostic.code.name)
    json.member("severity", diagnostic.severity.rawValue)
    json.members(diagnostic.origin)
    json.member("problem", diagnostic.problem(in: language))
    json.member("remedy", diagnostic.remedy(in: language))
    if let suggestion = diagnostic.suggestion { json.member("suggestion", suggestion) }
    json.member("related", array: diagnostic.related) { origin, json in
      json.object { $0.members(origin) }
    }
  }
}
