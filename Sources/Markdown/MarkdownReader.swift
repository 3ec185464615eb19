package import Diagnostics

/// Parses the Markdown in `bytes[offset...]` (valid UTF-8, `line` being the number of its first line in
/// the file): CommonMark 0.30 by libcmark in safe mode, GFM pipe tables, attribute blocks.
///
/// Never fails: what can't be kept is reported in `log`, with places in the file.
package func parseMarkdown(
  _ bytes: [UInt8], from offset: Int = 0, line: Int = 1, file: String, log: inout DiagnosticLog
) -> MarkdownDocument {
  fatalError("to be written")
}
