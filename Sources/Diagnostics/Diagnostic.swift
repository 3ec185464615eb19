package import Source

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
  /// All places that it speaks of, its own first.
  package var origins: [Origin] { [origin] + related }
  /// Where else in the file the same mistake stands, in order.
  package private(set) var repeats: [Place] = []

  /// What makes two problems of one file the same mistake to who reads of them.
  struct Mistake: Hashable {
    let file: String
    let code: String
    let severity: Severity
    let arguments: [String: String]
    var suggestion: String?
  }

  var mistake: Mistake {
    Mistake(
      file: origin.file, code: code.name, severity: severity, arguments: arguments, suggestion: suggestion)
  }

  /// The mistake without a suggestion, which is not looked for each time.
  var cause: Mistake {
    var mistake = mistake
    mistake.suggestion = nil
    return mistake
  }

  mutating func `repeat`(at place: Place) {
    if place != origin.place { repeats.append(place) }
  }

  /// - `places`: in any order.
  mutating func `repeat`(at places: [Place]) {
    repeats = (repeats + places.filter { $0 != origin.place }).sorted()
  }

  init(
    code: DiagnosticCode, severity: Severity, origin: Origin, arguments: [String: String],
    suggestion: String?, related: [Origin]
  ) {
    self.code = code
    self.severity = severity
    self.origin = origin.shown
    self.arguments = arguments.mapValues { Self.shortened($0).shown }
    self.suggestion = suggestion?.shown
    self.related = related.map(\.shown)
  }

  /// A problem that stands by itself, outside any log.
  package init(
    _ code: DiagnosticCode, at origin: Origin, _ arguments: [String: String], suggestion: String? = nil
  ) {
    self.init(
      code: code, severity: code.severity, origin: origin, arguments: arguments, suggestion: suggestion, related: [])
  }

  /// The same of a text that nobody can look at.
  package var withoutPlace: Diagnostic {
    Diagnostic(
      code: code, severity: severity, origin: Origin(file: ""), arguments: arguments, suggestion: suggestion, related: [])
  }

  /// Beside a likely answer.
  private static let longestList = 120

  /// An author knows a text again by how it begins; a page of it hides the message.
  private static func shortened(_ text: String) -> String {
    let most = 400
    return text.utf8.count <= most ? text : String(text.unicodeScalars.prefix(most)) + "…"
  }

  /// What is wrong, one sentence; and one that says where else.
  package func problem(in language: DiagnosticLanguage) -> String {
    let problem = filled(language.words(of: code).problem, language)
    return repeats.isEmpty ? problem : problem + " " + language.alsoStands(times: repeats.count + 1, at: repeats)
  }

  /// How to mend it; a likely answer comes first.
  package func remedy(in language: DiagnosticLanguage) -> String {
    let remedy = filled(language.words(of: code).remedy, language)
    guard let suggestion else { return remedy }
    let question = language.didYouMean(suggestion)
    // A list that nobody reads to its end would hide the likely answer.
    let isLong = arguments["known", default: ""].utf8.count > Self.longestList
    return remedy.isEmpty || isLong ? question : question + " " + remedy
  }

  /// Replaces each `{name}` once; what an argument holds is never looked at again. A `{character}` gets the name that
  /// it has in the language, and a `{cause}` of the machine its words.
  private func filled(_ words: String, _ language: DiagnosticLanguage) -> String {
    var result = ""
    var rest = Substring(words)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      let argument =
        switch name {
        case "character": arguments[name].map(language.named)
        case "weekday": arguments[name].flatMap { Int($0) }.map(language.weekday)
        case "cause" where language == .swedish: SystemFailureWords.inSwedish(arguments["errno"])
        case "known": arguments[name].map { $0.isEmpty ? language.none : $0 }
        default: arguments[name]
        }
      result += argument ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
