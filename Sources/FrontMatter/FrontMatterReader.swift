package import Diagnostics
package import Source

/// A file cut in two.
package struct FrontMatterDocument: Sendable {
  /// In the order written; none where the file has no block.
  package let fields: [Field]
  /// The keys of what can't be read and is left out; nil where all of it was read.
  package let lost: [Located<String>]?
  /// False for a file without a block.
  package let hasBlock: Bool
  /// Where the body begins: bytes from the start of the file, and the line there (from 1).
  package let bodyOffset: Int
  package let bodyLine: Int
}

/// Reads the front matter at the very start of a file: a YAML mapping between two lines that are
/// exactly `---`. A file that does not begin with such a line has none.
///
/// Returns nil after reporting an error that leaves nothing to go on with (a block that never closes). Where an entry
/// can't be read, the others are: what is wrong with them, and with the text below, is told of in the same run.
package func readFrontMatter(
  _ bytes: [UInt8], file: String, log: inout DiagnosticLog
) -> FrontMatterDocument? {
  switch FrontMatterSearch(in: bytes, file: file, log: &log) {
  case .broken:
    return nil
  case .none:
    return FrontMatterDocument(fields: [], lost: nil, hasBlock: false, bodyOffset: 0, bodyLine: 1)
  case .found(let block):
    let text = YAMLText(block.text, firstLine: block.firstLine, file: file)
    guard let read = ReadableFields(of: text, limit: .frontMatter, log: &log) else { return nil }
    if let second = SecondFrontMatter(after: block, in: bytes) {
      log.report(.frontMatterTwice, at: Origin(file: file, place: second.place))
      return FrontMatterDocument(
        fields: read.fields, lost: (read.lost ?? []) + second.keys, hasBlock: true, bodyOffset: second.bodyOffset, bodyLine: second.bodyLine)
    }
    return FrontMatterDocument(
      fields: read.fields, lost: read.lost, hasBlock: true, bodyOffset: block.bodyOffset, bodyLine: block.bodyLine)
  }
}

/// Reads a file that is one YAML mapping (`site.yaml`, `words.yaml`); an empty file is an empty mapping. Nil after an
/// error that leaves nothing to go on with, as with front matter.
package func readYAML(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> ReadableFields? {
  ReadableFields(of: YAMLText(bytes[...], firstLine: 1, file: file), limit: .wholeFile, log: &log)
}
