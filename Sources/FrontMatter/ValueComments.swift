import Source

/// Comments behind a value that begin right at a word: an author who writes `title: Berg #tryggare` means no comment.
///
/// The YAML library tells of no comment, so every `#` after a blank is looked up, and those inside a value are left
/// out as the values are read.
struct ValueComments {
  private struct Mark {
    let place: Place
    let comment: String
    let isAtWord: Bool
  }

  /// In the order of the text.
  private var marks: [Mark] = []

  init(in text: YAMLText) {
    // Nearly all texts have none.
    guard text.bytes.span.hasHash else { return }
    for line in text.lines { marks += Self.marks(in: text.bytes[line.content], number: line.number) }
  }

  /// None of a line that is a comment itself.
  private static func marks(in line: ArraySlice<UInt8>, number: Int) -> [Mark] {
    guard let first = line.first(where: { !$0.isBlank }), first != UInt8(ascii: "#") else { return [] }
    return line.indices.dropFirst().filter { line[$0] == UInt8(ascii: "#") && line[$0 - 1].isBlank }.map { index in
      let column = line[..<index].count { $0 & 0xC0 != 0x80 } + 1
      let next = index + 1 < line.endIndex ? line[index + 1] : UInt8(ascii: " ")
      return Mark(
        place: Place(line: number, column: column), comment: String(decoding: line[index...].prefix(40), as: UTF8.self),
        isAtWord: !next.isBlank && next != UInt8(ascii: "#"))
    }
  }

  /// A value was read: what stands in it is none of these.
  mutating func leaveOut(_ start: Place, _ end: Place) {
    if marks.isEmpty { return }
    marks.removeAll { $0.place >= start && $0.place < end }
  }

  /// The comment that was meant as the value that begins here, where nothing else stands on the line.
  func value(at place: Place) -> String? {
    guard let mark = marks.first(where: { $0.place.line == place.line && $0.place >= place }), mark.isAtWord else { return nil }
    return mark.comment
  }

  /// The first of each line, if it cuts a value; what comes after is in the comment already.
  var cuts: [(place: Place, comment: String)] {
    var line = 0
    return marks.compactMap { mark in
      defer { line = mark.place.line }
      return mark.place.line == line || !mark.isAtWord ? nil : (mark.place, mark.comment)
    }
  }
}

extension Span<UInt8> {
  fileprivate var hasHash: Bool {
    var found: UInt8 = 0
    for index in 0..<count { found |= self[index] == 0x23 ? 1 : 0 }
    return found != 0
  }
}
