import Diagnostics
import Markdown
import SafeHTML
import Source

/// A text that was parsed for a test: the document and what was reported.
struct Parsed {
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  init(_ text: String, from offset: Int = 0, line: Int = 1) {
    self.init(Array(text.utf8), from: offset, line: line)
  }

  init(_ bytes: [UInt8], from offset: Int = 0, line: Int = 1) {
    var log = DiagnosticLog()
    document = parseMarkdown(bytes, from: offset, line: line, file: "a.md", log: &log)
    diagnostics = log.sorted()
  }

  /// `code line:column` of each diagnostic.
  var reports: [String] {
    diagnostics.map { "\($0.code.name) \($0.origin.place.map(\.description) ?? "nowhere")" }
  }

  /// The markup with nothing filled in but addresses.
  var plain: String { document.plainMarkup }

  /// The markup with ids, addresses as written, and each slot as `[id]`.
  var filled: String { filled(nil) }

  func filled(_ range: Range<Int>?) -> String {
    document.markup.filled(
      range, id: { self.id($0) }, address: { document.links[$0].address },
      slot: slot
    ).description
  }

  private func slot(_ block: Int) -> HTML {
    var buffer = HTMLBuffer()
    buffer.append(text: "[\(id(block) ?? "")]")
    return buffer.html
  }

  func block(_ id: String) -> Block? { document.blocks.first { $0.id?.value == id } }

  private func id(_ block: Int) -> String? { document.blocks[block].id?.value }
}

extension Place {
  var description: String { "\(line):\(column)" }
}
