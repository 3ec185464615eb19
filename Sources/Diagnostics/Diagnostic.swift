/// One problem in what an author wrote.
package struct Diagnostic: Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  package let origin: Origin
  /// What the `{name}`s in the code's words stand for.
  package let arguments: [String: String]
  /// The nearest known name, where there is one likely answer.
  package let suggestion: String?
  /// Other places that belong to the problem: the first of two that clash.
  package let related: [Origin]

  /// What is wrong, one sentence.
  package func problem(in language: DiagnosticLanguage) -> String {
    filled(language.words(of: code).problem)
  }

  /// How to mend it; a likely answer comes first.
  package func remedy(in language: DiagnosticLanguage) -> String {
    let remedy = filled(language.words(of: code).remedy)
    guard let suggestion else { return remedy }
    let question = language.didYouMean(suggestion)
    return remedy.isEmpty ? question : question + " " + remedy
  }

  /// Replaces each `{name}` once; what an argument holds is never looked at again.
  private func filled(_ words: String) -> String {
    var result = ""
    var rest = Substring(words)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
