/// Hides the braces and pipes that an author escaped, so that they can be told from bare ones.
///
/// cmark's tree holds `{` for `\{` and for `{`, but only a bare one opens an attribute block, and only a
/// bare pipe divides cells. So both bytes of `\{` and `\|` are replaced, before parsing, by the two bytes
/// of a character that the text does not hold and that is punctuation to cmark like both of them, and
/// put back when the text is printed. Offsets stay the same. (Within `<https://…>`, where a backslash is
/// no escape but no part of an address either, it is dropped.)
struct EscapedCharacters {
  private let brace: Pair
  private let pipe: Pair

  /// What an escape turns back into.
  enum Context {
    case text
    /// Nothing is an escape in code.
    case code
    /// Not even in code may a bare pipe stand in a table, so there its backslash is no part of the code.
    case codeInTable
  }

  private typealias Pair = UInt16

  /// Armenian and Syriac punctuation: two bytes each, and in a Swedish text none of it.
  private static let candidates: [Pair] =
    Array(0xD59A...0xD59F) + [0xD689, 0xD68A] + Array(0xDC80...0xDC8D)

  /// Hides what is escaped in `source`; nil if nothing is.
  ///
  /// Nothing is hidden either from a text that holds nearly all those characters, which no language
  /// does: there an escape that looks like an attribute block is reported as one.
  static func hide(in source: inout SourceText) -> EscapedCharacters? {
    let escapes = escapes(in: source.markdown)
    guard !escapes.isEmpty else { return nil }
    let free = freeCandidates(in: source.markdown)
    guard free.count >= 2 else { return nil }
    let characters = EscapedCharacters(brace: free[0], pipe: free[1])
    var bytes = source.bytes
    for index in escapes {
      let isBrace = bytes[index + 1] == UInt8(ascii: "{")
      let pair = isBrace ? characters.brace : characters.pipe
      bytes[index] = UInt8(pair >> 8)
      bytes[index + 1] = UInt8(pair & 0xFF)
    }
    source = source.replacing(bytes)
    return characters
  }

  /// The text with its escapes put back.
  func restored(_ bytes: ArraySlice<UInt8>, in context: Context = .text) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let pair = index + 1 < bytes.endIndex ? Pair(bytes[index]) << 8 | Pair(bytes[index + 1]) : 0
      guard pair == brace || pair == pipe else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if context == .code || (context == .codeInTable && pair == brace) {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(pair == brace ? UInt8(ascii: "{") : UInt8(ascii: "|"))
      index += 2
    }
    return result
  }

  /// Where a backslash, itself not escaped, stands before a brace or a pipe.
  private static func escapes(in bytes: ArraySlice<UInt8>) -> [Int] {
    guard bytes.span.has(UInt8(ascii: "\\")) else { return [] }
    var index = bytes.startIndex
    var result: [Int] = []
    while index + 1 < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let next = bytes[index + 1]
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "|") { result.append(index) }
      index += 2
    }
    return result
  }

  private static func freeCandidates(in bytes: ArraySlice<UInt8>) -> [Pair] {
    var used: Set<Pair> = []
    for (first, second) in zip(bytes, bytes.dropFirst()) where first >= 0xD5 && first <= 0xDC {
      used.insert(Pair(first) << 8 | Pair(second))
    }
    return candidates.filter { !used.contains($0) }
  }
}
