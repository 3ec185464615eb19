import Diagnostics
import Templates

/// The text of a template, and after a NUL those of others that it may include.
func fuzzTemplate(_ bytes: [UInt8]) {
  let texts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
  let sources = zip(["page", "a", "b", "c"], texts).map {
    TemplateSource(name: $0, file: $0 + ".mustache", bytes: Array($1))
  }
  var log = DiagnosticLog()
  guard let templates = TemplateSet(sources: sources, entries: [("page", shape)], log: &log) else {
    promise(log.hasErrors, "what does not compile is reported")
    return
  }
  _ = templates.render("page", record)
  _ = templates.renderText("page", record)
}

private let inner = Shape("inner", ["name": .value, "isLast": .flag, "words": .texts])

private let shape = Shape(
  "page",
  [
    "name": .value, "none": .value, "yes": .flag, "no": .flag, "person": .record(inner), "nobody": .record(inner),
    "items": .list(inner), "empty": .list(inner), "words": .texts,
  ])

private let record = Record(
  shape,
  [
    "name": .text("<&\">"), "yes": .flag(true), "no": .flag(false), "person": .record(item("a")),
    "items": .list([item("b"), item("c")]), "empty": .list([]), "words": .texts(["d", "<"]),
  ])

private func item(_ name: String) -> Record {
  Record(inner, ["name": .text(name), "isLast": .flag(name == "c"), "words": .texts(["e"])])
}
