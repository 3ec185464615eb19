import Diagnostics
import Markdown
import SafeHTML

/// Any text in UTF-8, which is what the room is given.
func fuzzMarkdown(_ bytes: [UInt8]) {
  guard String(validating: bytes, as: UTF8.self) != nil else { return }
  var log = DiagnosticLog()
  let document = parseMarkdown(bytes, file: "a.md", log: &log)
  let markup = document.markup.html.bytes
  for block in document.blocks {
    promise(block.extent.upperBound <= markup.count, "a block is in the markup")
    promise(block.lead.lowerBound >= block.extent.lowerBound, "a block's words are in the block")
  }
  let filled = document.markup.filled(id: { "a\($0)" }, address: { _ in "a" }, slot: { _ in nil })
  let unsafe = firstUnsafeTag(in: filled.bytes)
  promise(unsafe == nil, "only markup that Markdown makes, not <\(unsafe ?? "")>")
  checkPlaces(log, in: bytes)
}
