package import Diagnostics
import Source

/// Problems as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package struct GitHubAnnotations: Sendable {
  private let language: DiagnosticLanguage

  package init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  /// A line for each problem: `::error file=…,line=…,col=…,title=…::…`.
  package func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(line).joined()
  }

  private func line(for diagnostic: Diagnostic) -> String {
    var properties = ["file=" + Self.escaped(diagnostic.origin.file, alsoIn: ":,")]
    if let place = diagnostic.origin.place { properties += ["line=\(place.line)", "col=\(place.column)"] }
    properties.append("title=" + diagnostic.code.name)
    let words = [diagnostic.problem(in: language), diagnostic.remedy(in: language)]
    let message = words.filter { !$0.isEmpty }.joined(separator: "\n")
    return "::\(Self.command(diagnostic.severity)) \(properties.joined(separator: ","))"
      + "::\(Self.escaped(message))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Nothing in a text may end the command, and a `%` may not look like an escape; a property must not end either.
  private static func escaped(_ text: String, alsoIn property: String = "") -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\n" || scalar == "\r" || property.unicodeScalars.contains(scalar) {
        escaped += (scalar.value < 0x10 ? "%0" : "%") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
