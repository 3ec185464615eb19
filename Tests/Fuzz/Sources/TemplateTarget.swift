import Diagnostics
import Templates

/// The text of a template, and after a NUL those of others that it may include.
func fuzzTemplate(_ bytes: [UInt8]) {
  let texts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
  let sources = zip(["page", "a", "b", "c"], texts).map {
    TemplateSource(name: $0, file: $0 + ".mustache", bytes: Array($1))
  }
  var log = DiagnosticLog()
  guard let templates = TemplateSet(sources: sources, entries: [entry.signature], log: &log) else {
    promise(log.hasErrors, "what does not compile is reported")
    return
  }
  _ = templates[entry].html((), ())
  _ = templates[entry].text((), ())
}

private let inner = Form<String, Void>([
  .text("name") { name, _ in name },
  .flag("isLast") { name, _ in name == "c" },
  .texts("words") { _, _ in ["e"] },
])

private let entry = Entry<Void, Void>(
  "page",
  [
    .text("name") { _, _ in "<&\">" },
    .text("none") { _, _ in nil },
    .flag("yes") { _, _ in true },
    .flag("no") { _, _ in false },
    .record("person", of: inner) { _, _ in "a" },
    .record("nobody", of: inner) { _, _ in nil },
    .list("items", of: inner) { _, _ in ["b", "c"] },
    .list("empty", of: inner) { _, _ in [] },
    .texts("words") { _, _ in ["d", "<"] },
  ])
