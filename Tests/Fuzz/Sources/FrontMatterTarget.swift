import Diagnostics
import FrontMatter

/// Any bytes: those that are no text come from the disk too.
func fuzzFrontMatter(_ bytes: [UInt8]) {
  var log = DiagnosticLog()
  let document = readFrontMatter(bytes, file: "a.md", log: &log)
  promise(document != nil || log.hasErrors, "what can't be read is reported")
  if let document { promise((0...bytes.count).contains(document.bodyOffset), "the body is in the file") }
  _ = readYAML(bytes, file: "a.yaml", log: &log)
  checkPlaces(log, in: bytes)
}
