/// Raw HTML in a text; none of it is printed.
struct RawHTML {
  let bytes: ArraySlice<UInt8>
  private let commentFiller: UInt8?

  /// - `commentFiller`: what hidden comments are filled with.
  init(_ bytes: ArraySlice<UInt8>, commentFiller: UInt8?) {
    self.bytes = bytes
    self.commentFiller = commentFiller
  }

  /// Whether it is nothing but comments: meant for other editors, dropped without a word.
  var isComment: Bool {
    guard commentFiller != nil else { return false }
    return Self.withoutComments(bytes, commentFiller).allSatisfy(\.isWhitespace)
  }

  var isEndTag: Bool { bytes.starts(with: "</".utf8) }

  /// From the first tag's bracket to the one that ends it.
  var firstTag: ArraySlice<UInt8> {
    let rest = Self.withoutComments(bytes, commentFiller)[...].drop(while: \.isWhitespace)
    return rest[..<Self.tagEnd(in: rest)]
  }

  /// What a browser would show of it: all between the tags. Empty where that is no word.
  var words: [UInt8] {
    var words: [UInt8] = []
    var rest = Self.withoutComments(bytes, commentFiller)[...]
    while let byte = rest.first {
      if byte != UInt8(ascii: "<") {
        words.append(byte.isWhitespace ? UInt8(ascii: " ") : byte)
        rest = rest.dropFirst()
      } else if rest.starts(with: Self.characterData) {
        // What stands in it is text, in HTML of other kinds.
        rest = rest.dropFirst(Self.characterData.count)
      } else {
        words.append(UInt8(ascii: " "))
        rest = rest[Self.tagEnd(in: rest)...]
      }
    }
    return Self.trimmed(words)
  }

  private static let characterData = Array("<![CDATA[".utf8)

  /// Behind the bracket that closes a tag; the end, where none does.
  private static func tagEnd(in tag: ArraySlice<UInt8>) -> Int {
    var quote: UInt8?
    for index in tag.indices {
      let byte = tag[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return tag.endIndex
  }

  /// With one blank between words; nothing where there is no letter and no digit.
  private static func trimmed(_ words: [UInt8]) -> [UInt8] {
    let parts = words.split(separator: UInt8(ascii: " ")).filter { !$0.elementsEqual("&nbsp;".utf8) }
    let text = Array(parts.joined(separator: [UInt8(ascii: " ")]))
    return text.contains { $0.isASCIILetter || $0.isDigit || $0 >= 0x80 } ? text : []
  }

  private static func withoutComments(_ bytes: ArraySlice<UInt8>, _ filler: UInt8?) -> [UInt8] {
    guard let filler else { return Array(bytes) }
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if let end = commentEnd(in: rest, filler) {
        rest = rest[end...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Behind a hidden comment that begins here: `<?`, filler, `?>`.
  private static func commentEnd(in bytes: ArraySlice<UInt8>, _ filler: UInt8) -> Int? {
    guard bytes.starts(with: "<?".utf8) else { return nil }
    let end = bytes.dropFirst(2).drop { $0 == filler }
    return end.starts(with: "?>".utf8) ? end.startIndex + 2 : nil
  }
}
