import Diagnostics
import SafeHTML
import Templates
import Testing

/// A template, what it includes, and what comes of it with the values of `Sample`.
struct Rendering: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let partials: [String: String]
  let expected: String

  init(
    _ name: String, _ template: String, _ partials: [String: String] = [:], gives expected: String
  ) {
    self.name = name
    self.template = template
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let templates = try #require(
      Loading(template, partials).templates, sourceLocation: sourceLocation)
    let html = templates[Sample.entry].html(Sample(), ())
    #expect(html.description == expected, sourceLocation: sourceLocation)
  }
}

/// Templates compiled with the form of `Sample` for the entry `main`.
struct Loading {
  let templates: TemplateSet?
  let log: DiagnosticLog

  init(_ main: String, _ partials: [String: String] = [:]) {
    let sources = partials.merging(["main": main]) { $1 }.sorted { $0.key < $1.key }
    self.init(
      sources: sources.map {
        TemplateSource(name: $0.key, file: $0.key + ".mustache", bytes: Array($0.value.utf8))
      })
  }

  init(
    sources: [TemplateSource], entries: [(name: String, shape: Shape)] = [Sample.entry.signature]
  ) {
    var log = DiagnosticLog()
    templates = TemplateSet(sources: sources, entries: entries, log: &log)
    self.log = log
  }
}
