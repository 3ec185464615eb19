import Source

/// The languages that diagnostics are written in.
package enum DiagnosticLanguage: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"

  /// The language that an environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
  /// anything (POSIX, 8.2), if it is one of ours. Those who write the content are Swedish authorities.
  package init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    self = Self(rawValue: language.lowercased()) ?? .swedish
  }

  /// The name of a severity, before a problem.
  package func word(for severity: Severity) -> String {
    switch (severity, self) {
    case (.error, .swedish): "fel"
    case (.warning, .swedish): "varning"
    case (.note, .swedish): "notis"
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.note, .english): "note"
    }
  }

  /// Said of another place that belongs to a problem.
  package var seeAlso: String {
    switch self {
    case .swedish: "se även här"
    case .english: "see also here"
    }
  }

  /// `sv eller en`.
  package func oneOf(_ names: [String]) -> String {
    let or = self == .swedish ? " eller " : " or "
    return names.dropLast().joined(separator: ", ") + (names.count > 1 ? or : "") + (names.last ?? "")
  }

  /// Said in place of a list that is empty.
  var none: String {
    switch self {
    case .swedish: "inga"
    case .english: "none"
    }
  }

  func words(of code: DiagnosticCode) -> DiagnosticCode.Words {
    switch self {
    case .swedish: code.swedish
    case .english: code.english
    }
  }

  /// How often a mistake stands in its file, and on which lines beside the first: no more of them than anybody reads.
  func alsoStands(times: Int, at places: [Place]) -> String {
    var lines: [String] = []
    for line in places.prefix(6).map({ String($0.line) }) where line != lines.last { lines.append(line) }
    let isAll = places.count <= 6
    switch self {
    case .swedish: return "Det står så \(times) gånger i filen, också på rad \(lines.joined(separator: ", "))\(isAll ? "." : " …")"
    case .english: return "So it stands \(times) times in the file, also on line \(lines.joined(separator: ", "))\(isAll ? "." : " …")"
    }
  }

  func didYouMean(_ name: String) -> String {
    switch self {
    case .swedish: "Menade du ”\(name)”?"
    case .english: "Did you mean “\(name)”?"
    }
  }
}
