import Diagnostics
import Source
import Templates
import Testing
@testable import TestSupport

/// Templates with one mistake, marked with `◊` (and `①` where another place belongs to it), and what should be
/// said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let partials: [String: String]
  let code: DiagnosticCode
  let suggestion: String?

  init(
    _ name: String, _ template: String, _ partials: [String: String] = [:], is code: DiagnosticCode,
    suggesting suggestion: String? = nil
  ) {
    self.name = name
    self.template = template
    self.partials = partials
    self.code = code
    self.suggestion = suggestion
  }

  var testDescription: String { name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let texts = partials.merging(["main": template]) { $1 }.mapValues(MarkedText.init)
    let loading = Loading(texts["main"]?.text ?? "", texts.mapValues(\.text))
    let diagnostic = try #require(loading.log.diagnostics.first, sourceLocation: sourceLocation)
    #expect(loading.log.diagnostics.map(\.code.name) == [code.name], sourceLocation: sourceLocation)
    #expect(diagnostic.suggestion == suggestion, sourceLocation: sourceLocation)
    #expect(
      [diagnostic.origin] == origins(texts, "◊"), "place", sourceLocation: sourceLocation)
    #expect(
      Set(diagnostic.related) == Set(origins(texts, "①")), "related places",
      sourceLocation: sourceLocation)
    #expect(
      placeholders(in: code).subtracting(diagnostic.arguments.keys) == [], "arguments",
      sourceLocation: sourceLocation)
    #expect((loading.templates == nil) == (code.severity == .error), sourceLocation: sourceLocation)
  }

  private func origins(_ texts: [String: MarkedText], _ mark: Unicode.Scalar) -> [Origin] {
    texts.flatMap { name, text in
      text.places(of: mark).map { Origin(file: name + ".mustache", place: $0) }
    }
  }

  /// What the words of a code leave to be filled in.
  private func placeholders(in code: DiagnosticCode) -> Set<String> {
    let words = [code.swedish, code.english].flatMap { [$0.problem, $0.remedy] }
    return Set(
      words.flatMap { $0.split(separator: "{").dropFirst() }.compactMap {
        $0.split(separator: "}").first.map(String.init)
      })
  }
}
