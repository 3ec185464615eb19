/// One kind of problem: its stable name and its words in each language.
///
/// All codes and all their words stand in this room, one file for each subject, and each code once: nothing lists
/// them but docs/diagnostics.md, whose entries are compared with these files. In the words, `{name}` stands for
/// an argument of the diagnostic.
package struct DiagnosticCode: Sendable, Hashable {
  /// What is wrong, one sentence; and how to mend it, one sentence.
  package struct Words: Sendable, Hashable {
    package let problem: String
    package let remedy: String
  }

  /// Kebab-case, never reused for something else.
  package let name: String
  package let severity: Severity
  package let swedish: Words
  package let english: Words

  init(
    _ name: String, _ severity: Severity,
    sv: (problem: String, remedy: String), en: (problem: String, remedy: String)
  ) {
    self.name = name
    self.severity = severity
    swedish = Words(problem: sv.problem, remedy: sv.remedy)
    english = Words(problem: en.problem, remedy: en.remedy)
  }

  /// The rule as such: what is wrong, with `…` for what differs from one problem to the next.
  package func rule(in language: DiagnosticLanguage) -> String {
    var rule = ""
    var rest = Substring(language.words(of: self).problem)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      rule += rest[..<open] + "…"
      rest = rest[rest.index(after: close)...]
    }
    return rule + rest
  }
}
