import Diagnostics
import Source

/// A problem in YAML in words that an author understands.
struct YAMLExplanation {
  let code: DiagnosticCode
  let place: Place
  let arguments: [String: String]

  init(_ code: DiagnosticCode, at place: Place, _ arguments: [String: String] = [:]) {
    self.code = code
    self.place = place
    self.arguments = arguments
  }

  /// Text that begins with a character that means something to YAML.
  static func reserved(_ character: String, at place: Place) -> YAMLExplanation {
    YAMLExplanation(.yamlReservedCharacter, at: place, ["character": character])
  }

  static func doubleBrace(at place: Place) -> YAMLExplanation {
    YAMLExplanation(.yamlDoubleBrace, at: place, ["sign": "{{"])
  }

  func report(in text: YAMLText, log: inout DiagnosticLog) {
    log.report(code, at: text.origin(place), arguments)
  }
}

/// libyaml says what it stumbled over; this says what the author most probably did.
extension YAMLExplanation {
  /// - `lastQuote`: the quoted text that was read last, the likely culprit where the line goes on after it.
  init(of error: YAMLError, in text: YAMLText, lastQuote: (start: Place, end: Place)?) {
    self =
      Self.unfinished(at: error, in: text)
      ?? Self.doubleBrace(at: error, in: text)
      ?? Self.typographicQuote(at: error, in: text)
      ?? Self.byBeginning(of: error, in: text)
      ?? Self.whileScanning(error, in: text)
      ?? Self.byProblem(error, in: text, lastQuote: lastQuote)
      ?? YAMLExplanation(.yamlUnreadable, at: error.place, ["message": error.problem])
  }

  /// What is still to be filled in has a colon in it, and begins as a list does.
  private static func unfinished(at error: YAMLError, in text: YAMLText) -> YAMLExplanation? {
    let line = String(String.UnicodeScalarView(text.scalars(before: Place(line: error.place.line, column: .max))))
    guard let start = line.range(of: "[[", before: "fyll i") else { return nil }
    let rest = line[start...]
    let end = rest.firstRange(of: "]]")?.upperBound ?? rest.endIndex
    return YAMLExplanation(
      .unfinished, at: Place(line: error.place.line, column: line[..<start].unicodeScalars.count + 1),
      ["mark": String(rest[..<end])])
  }

  /// `{{ name }}`, as in the templates of many programs.
  private static func doubleBrace(at error: YAMLError, in text: YAMLText) -> YAMLExplanation? {
    for place in [error.contextPlace, error.place] {
      let line = text.scalars(before: Place(line: place.line, column: .max))
      let start = zip(line.indices, line.indices.dropFirst()).first { line[$0] == "{" && line[$1] == "{" && beginsValue(at: $0, in: line) }
      if let start { return doubleBrace(at: Place(line: place.line, column: start.0 + 1)) }
    }
    return nil
  }

  /// A text in typographic quotation marks is not quoted, so its colons and signs mean what they mean to YAML.
  private static func typographicQuote(at error: YAMLError, in text: YAMLText) -> YAMLExplanation? {
    let line = text.scalars(before: Place(line: error.place.line, column: .max))
    guard let start = line.indices.first(where: { beginsQuote(at: $0, in: line) }), start < error.place.column
    else { return nil }
    return YAMLExplanation(
      .yamlTypographicQuote, at: Place(line: error.place.line, column: start + 1),
      ["character": line[start].codePointName])
  }

  /// What a line that can't be read begins with: a comment of HTML, or the brace of an entry that has lost its hyphen.
  private static func byBeginning(of error: YAMLError, in text: YAMLText) -> YAMLExplanation? {
    for place in [error.contextPlace, error.place] {
      let line = text.scalars(before: Place(line: place.line, column: .max))
      let words = line.drop(while: \.isBlank)
      let start = Place(line: place.line, column: line.count - words.count + 1)
      if words.starts(with: "<!--".unicodeScalars) { return YAMLExplanation(.yamlHTMLComment, at: start) }
      let before = text.scalars(before: Place(line: place.line - 1, column: .max)).drop(while: \.isBlank)
      if words.first == "{", words.count < line.count, before.starts(with: "- {".unicodeScalars) {
        return YAMLExplanation(.yamlEntryWithoutHyphen, at: start)
      }
    }
    return nil
  }

  /// Whether a typographic quotation mark stands where a value begins.
  private static func beginsQuote(at index: Int, in line: [Unicode.Scalar]) -> Bool {
    Lookalike(line[index]) == .quote && beginsValue(at: index, in: line)
  }

  private static func beginsValue(at index: Int, in line: [Unicode.Scalar]) -> Bool {
    let before = line[..<index].last { !$0.isBlank }
    return before.map { ":-[{,".unicodeScalars.contains($0) } ?? true
  }

  /// Errors inside one value, told by what libyaml was reading.
  private static func whileScanning(_ error: YAMLError, in text: YAMLText) -> YAMLExplanation? {
    switch error.context {
    case _ where text.scalar(at: error.place) == "\t":
      YAMLExplanation(.yamlTab, at: error.place)
    case "while scanning a quoted scalar":
      YAMLExplanation(.yamlQuoteNotClosed, at: error.contextPlace)
    case "while parsing a quoted scalar":
      YAMLExplanation(.yamlBackslash, at: error.place)
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag",
      "while scanning a block scalar":
      text.scalar(at: error.contextPlace).map { .reserved(String($0), at: error.contextPlace) }
    default:
      nil
    }
  }

  /// Errors in how values stand together, told by what libyaml missed.
  private static func byProblem(
    _ error: YAMLError, in text: YAMLText, lastQuote: (start: Place, end: Place)?
  ) -> YAMLExplanation? {
    switch error.problem {
    case "mapping values are not allowed in this context":
      misplacedColon(at: error.place, in: text)
    case "could not find expected ':'":
      YAMLExplanation(.yamlMissingColon, at: error.contextPlace)
    case "did not find expected ',' or ']'":
      YAMLExplanation(.yamlBracketNotClosed, at: error.contextPlace, ["open": "[", "close": "]"])
    case "did not find expected ',' or '}'":
      YAMLExplanation(.yamlBracketNotClosed, at: error.contextPlace, ["open": "{", "close": "}"])
    case "block sequence entries are not allowed in this context":
      YAMLExplanation(.yamlListOnLine, at: error.place)
    case "found character that cannot start any token", "did not find expected node content",
      "mapping keys are not allowed in this context", "found undefined tag handle":
      text.scalar(at: error.place).map { .reserved(String($0), at: error.place) } ?? openBracket(in: text)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      unexpectedStart(at: error.place, in: text, lastQuote: lastQuote)
    default:
      nil
    }
  }

  /// The bracket that the text ends in.
  private static func openBracket(in text: YAMLText) -> YAMLExplanation? {
    let open = text.bytes.lastIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    guard let open, let line = text.lines.first(where: { $0.content.contains(open) }) else { return nil }
    let column = text.bytes[line.content.lowerBound..<open].count { $0 & 0xC0 != 0x80 } + 1
    let isList = text.bytes[open] == UInt8(ascii: "[")
    return YAMLExplanation(
      .yamlBracketNotClosed, at: Place(line: line.number, column: column),
      ["open": isList ? "[" : "{", "close": isList ? "]" : "}"])
  }

  /// A colon and a space where no key can end.
  private static func misplacedColon(at place: Place, in text: YAMLText) -> YAMLExplanation {
    let before = text.scalars(before: place)
    let words = before.drop { $0 == " " }
    // Only text at the margin goes on at the margin: the line before is no key.
    if place.line > text.firstLine, before.first != " ", !before.containsColonAndSpace {
      return YAMLExplanation(.yamlMissingColon, at: Place(line: place.line - 1, column: 1))
    }
    if words.contains(where: \.isBlank) { return YAMLExplanation(.yamlColonInValue, at: place) }
    return YAMLExplanation(
      .yamlIndentation, at: Place(line: place.line, column: before.count - words.count + 1))
  }

  /// Something that is no key, or not where a key was expected.
  private static func unexpectedStart(
    at place: Place, in text: YAMLText, lastQuote: (start: Place, end: Place)?
  ) -> YAMLExplanation? {
    if let quote = lastQuote, quote.end.line == place.line, quote.end < place || quote.end == place {
      return quote.start.line == quote.end.line
        ? YAMLExplanation(.yamlTextAfterQuote, at: place)
        : YAMLExplanation(.yamlQuoteNotClosed, at: quote.start)
    }
    if let sign = text.scalar(at: place), let open = ["}": "{", "]": "["][sign] {
      return YAMLExplanation(.yamlBracketNotOpened, at: place, ["open": open, "close": String(sign)])
    }
    let isFirstOnLine = text.scalars(before: place).allSatisfy { $0 == " " }
    guard isFirstOnLine, text.scalar(at: place) != ":" else { return nil }
    return YAMLExplanation(.yamlIndentation, at: place)
  }
}

extension YAMLText {
  fileprivate func scalar(at place: Place) -> Unicode.Scalar? {
    scalars(ofLine: place.line).dropFirst(place.column - 1).first
  }

  fileprivate func scalars(before place: Place) -> [Unicode.Scalar] {
    Array(scalars(ofLine: place.line).prefix(place.column - 1))
  }

  private func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    guard let line = lines.first(where: { $0.number == number }) else { return [] }
    return Array(String(decoding: bytes[line.content], as: UTF8.self).unicodeScalars)
  }
}

extension [Unicode.Scalar] {
  fileprivate var containsColonAndSpace: Bool {
    zip(self, dropFirst()).contains { $0 == ":" && $1.isBlank }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension String {
  /// Where a sign stands that a word comes right after, but for blanks and its capitals.
  fileprivate func range(of sign: String, before word: String) -> Index? {
    ranges(of: sign).first { self[$0.upperBound...].drop { $0 == " " }.lowercased().hasPrefix(word) }?.lowerBound
  }
}
