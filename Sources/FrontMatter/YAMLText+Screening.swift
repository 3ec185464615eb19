import Diagnostics
import Source

/// What is kept from libyaml, since it would be read as something nobody meant, or in more than linear time.
extension YAMLText {
  /// Reports what the text may not hold, the first of a kind on each line, and returns those lines; nil where it is too
  /// large.
  func unfitLines(within limit: SizeLimit, log: inout DiagnosticLog) -> [Int]? {
    guard bytes.count <= limit.rawValue else {
      log.report(
        .yamlTooLarge, at: origin(Place(line: firstLine, column: 1)),
        ["limit": "\(limit.rawValue / 1024)"])
      return nil
    }
    var unfit: [Int] = []
    var mayBegin = true
    for line in lines {
      let content = bytes[line.content]
      if let problem = problem(in: content, number: line.number, mayBegin: mayBegin) {
        log.report(problem.code, at: origin(problem.place), problem.arguments)
        unfit.append(line.number)
      }
      if mayBegin { mayBegin = isBlankOrComment(content) }
    }
    return unfit
  }

  private func problem(
    in line: ArraySlice<UInt8>, number: Int, mayBegin: Bool
  ) -> YAMLExplanation? {
    let start = Place(line: number, column: 1)
    // libyaml compares each directive with all before it.
    if line.first == UInt8(ascii: "%") { return .reserved("%", at: start) }
    if let marker = documentMarker(line), !(mayBegin && marker == "---") {
      return YAMLExplanation(.yamlDocumentMarker, at: start, ["marker": marker])
    }
    guard let invisible = firstInvisible(in: line) ?? line.misleadingBlank else { return nil }
    let column = line[..<invisible.offset].count(where: beginsScalar) + 1
    return YAMLExplanation(
      .yamlInvisibleCharacter, at: Place(line: number, column: column),
      ["character": invisible.name])
  }

  /// `---` begins a document and `...` ends one, wherever they stand at the start of a line.
  private func documentMarker(_ line: ArraySlice<UInt8>) -> String? {
    guard line.first == UInt8(ascii: "-") || line.first == UInt8(ascii: ".") else { return nil }
    let marker = line.prefix(3)
    let next = line.dropFirst(3).first
    guard next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") else { return nil }
    if marker.elementsEqual("---".utf8) { return "---" }
    return marker.elementsEqual("...".utf8) ? "..." : nil
  }

  private func isBlankOrComment(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 != UInt8(ascii: " ") }) else { return true }
    return first == UInt8(ascii: "#")
  }

  /// Control characters, the byte order mark and the line breaks that only libyaml counts as such (so
  /// that places would be wrong): pasted from elsewhere, seen by nobody.
  private func firstInvisible(in line: ArraySlice<UInt8>) -> (offset: Int, name: String)? {
    let bytes = line.span
    for index in bytes.indices where isSuspect(bytes[index]) {
      let offset = line.startIndex + index
      let rest = line[offset...].prefix(3)
      if let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first,
        isInvisible(scalar)
      {
        return (offset, scalar.codePointName)
      }
    }
    return nil
  }

  /// The first bytes of the scalars below.
  private func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private func beginsScalar(_ byte: UInt8) -> Bool {
    byte & 0xC0 != 0x80
  }
}

extension ArraySlice<UInt8> {
  /// A character that is no blank to YAML where an author sees one that divides a key from its value or indents the
  /// line; or one that nobody sees there.
  fileprivate var misleadingBlank: (offset: Int, name: String)? {
    // Nearly all lines have no such byte.
    guard contains(where: { $0 == 0xC2 || $0 == 0xE1 || $0 == 0xE2 || $0 == 0xE3 }) else { return nil }
    var rest = drop(while: \.beginsEntry)
    if let unseen = rest.unseenStart { return unseen }
    guard let first = rest.first, first.isASCIILetter else { return nil }
    rest = rest.drop { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    rest = rest.drop(while: \.isBlank)
    if let unseen = rest.unseenStart, rest.hasColon { return unseen }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return rest.dropFirst().drop(while: \.isBlank).unseenStart
  }

  /// The character that this begins with, where nobody sees it.
  private var unseenStart: (offset: Int, name: String)? {
    guard let first, first >= 0x80,
      let scalar = String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first,
      Lookalike(scalar)?.isUnseen == true
    else { return nil }
    return (startIndex, scalar.codePointName)
  }

  /// Whether nothing but what is not seen stands before a colon.
  private var hasColon: Bool {
    guard let colon = firstIndex(of: UInt8(ascii: ":")) else { return false }
    return String(decoding: self[..<colon], as: UTF8.self).unicodeScalars.allSatisfy {
      $0 == " " || Lookalike($0)?.isUnseen == true
    }
  }
}

extension UInt8 {
  /// A blank, or a sign that an entry of a list or a mapping begins with.
  fileprivate var beginsEntry: Bool {
    isBlank || self == UInt8(ascii: "-") || self == UInt8(ascii: "{") || self == UInt8(ascii: "[")
  }
}
