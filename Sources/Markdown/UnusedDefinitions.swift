import Diagnostics

/// Tells of definitions of links (`[namn]: adress`) that no link uses: they are no text, and vanish.
struct UnusedDefinitions {
  private let parsed: ParsedText
  /// All of the text, as names of definitions are compared.
  private lazy var source = String(decoding: parsed.source.markdown, as: UTF8.self).lowercased()
  private lazy var shown = String(decoding: parsed.tree.text, as: UTF8.self).lowercased()
  private var defined: Set<String> = []

  static func report(in parsed: ParsedText, _ reporter: inout Reporter) {
    var definitions = UnusedDefinitions(parsed: parsed)
    var told = 0
    for start in parsed.source.lineStarts where told < mostTold {
      guard let (offset, name) = definitions.definition(at: start), definitions.isLost(name) else { continue }
      told += 1
      reporter.report(.definitionUnused, at: reporter.place(at: offset), ["name": parsed.string(Array(name.utf8)[...])])
    }
  }

  /// Each asks for a search through all of the text.
  private static let mostTold = 50

  private init(parsed: ParsedText) { self.parsed = parsed }

  /// Where a definition begins on a line, and its name.
  private func definition(at start: Int) -> (offset: Int, name: String)? {
    let line = parsed.source.bytes[start...].prefix(BrokenLink.longest).prefix { !$0.isLineEnd }
    let rest = line.drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
    guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")), end > rest.startIndex + 1,
      end + 1 < rest.endIndex, rest[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return (rest.startIndex, String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self).lowercased())
  }

  /// Whether cmark took it out of the text, and nothing leads by it; of two with one name the second is used by nothing.
  private mutating func isLost(_ name: String) -> Bool {
    if shown.contains("[\(name)]:") { return false }
    guard defined.insert(name).inserted else { return true }
    let uses = source.ranges(of: "[\(name)]").count { range in
      range.upperBound == source.endIndex || source[range.upperBound] != ":"
    }
    return uses == 0
  }
}
