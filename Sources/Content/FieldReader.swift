import Diagnostics
import FrontMatter
import PromiseModel

/// Reads the keys of one mapping, remembers which it was asked for, and reports the rest as unknown.
struct FieldReader {
  let file: String
  private let fields: [Field]
  /// Where the mapping begins, for what is missing in it.
  private let place: Place
  /// What is missing is a warning in a draft.
  let missing: Severity
  var log: DiagnosticLog
  private var known: [String] = []

  init(_ fields: [Field], at place: Place, file: String, missing: Severity = .error, log: DiagnosticLog) {
    self.fields = fields
    self.place = place
    self.file = file
    self.missing = missing
    self.log = log
  }

  // MARK: Values

  /// The value of a key that is not empty, whatever it is.
  mutating func value(_ key: String) -> FieldNode? {
    known.append(key)
    guard let field = fields.first(where: { $0.key.value == key }) else { return nil }
    if case .scalar(let text) = field.value, text.value.trimmed.isEmpty {
      report(.emptyValue, at: field.key.place, ["key": key])
      return nil
    }
    return field.value
  }

  mutating func place(of key: String) -> Place? {
    fields.first { $0.key.value == key }?.key.place
  }

  mutating func text(_ key: String) -> Located<String>? {
    guard let node = value(key) else { return nil }
    guard case .scalar(let text) = node else {
      report(.wrongShape, at: node.place, ["key": key, "wanted": "text"])
      return nil
    }
    return text.map { String($0.trimmed) }
  }

  mutating func required(_ key: String) -> Located<String>? {
    let isThere = fields.contains { $0.key.value == key }
    if let text = text(key) { return text }
    if !isThere { reportMissing(key) }
    return nil
  }

  mutating func reportMissing(_ key: String) {
    log.report(.missingKey, at: origin(place), ["key": key], severity: missing)
  }

  mutating func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      report(.notTrueOrFalse, at: text.place, ["key": key, "value": text.value])
      return false
    }
  }

  mutating func date(_ key: String) -> Located<PartialDate>? {
    text(key).flatMap { partialDate($0) }
  }

  mutating func requiredDate(_ key: String) -> Located<PartialDate>? {
    required(key).flatMap { partialDate($0) }
  }

  mutating func partialDate(_ text: Located<String>) -> Located<PartialDate>? {
    do throws(PartialDate.Failure) {
      return Located(try PartialDate.parse(text.value), at: text.place)
    } catch {
      report(error == .noSuchDay ? .noSuchDate : .malformedDate, at: text.place, ["value": text.value])
      return nil
    }
  }

  /// A four-digit year.
  mutating func year(_ key: String) -> Located<Int>? {
    guard let text = text(key) else { return nil }
    guard text.value.utf8.count == 4, let year = Int(text.value), year > 0 else {
      report(.malformedYear, at: text.place, ["value": text.value])
      return nil
    }
    return Located(year, at: text.place)
  }

  /// A web address: `http` or `https`, nothing that a browser would run.
  mutating func webAddress(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard WebAddress.isWeb(text.value) else {
      report(.notWebAddress, at: text.place, ["key": key, "value": text.value])
      return nil
    }
    return text.value
  }

  mutating func email(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard WebAddress.isEmail(text.value) else {
      report(.notEmail, at: text.place, ["value": text.value])
      return nil
    }
    return text.value
  }

  /// One text, or a list of them.
  mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = value(key) else { return [] }
    switch node {
    case .scalar(let text): return [text.map { String($0.trimmed) }]
    case .list(let nodes, _):
      return nodes.compactMap { item in
        guard case .scalar(let text) = item, !text.value.trimmed.isEmpty else {
          report(.wrongShape, at: item.place, ["key": key, "wanted": "text"])
          return nil
        }
        return text.map { String($0.trimmed) }
      }
    case .map(_, let place):
      report(.wrongShape, at: place, ["key": key, "wanted": "text"])
      return []
    }
  }

  /// The pairs of a mapping whose values are texts.
  mutating func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = value(key) else { return [] }
    guard case .map(let fields, _) = node else {
      report(.wrongShape, at: node.place, ["key": key, "wanted": "mapping"])
      return []
    }
    return fields.compactMap { field in
      guard case .scalar(let text) = field.value, !text.value.trimmed.isEmpty else {
        report(.wrongShape, at: field.value.place, ["key": field.key.value, "wanted": "text"])
        return nil
      }
      return (field.key, text.map { String($0.trimmed) })
    }
  }

  /// One mapping, or a list of them, each read by `read`.
  mutating func mappings<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> [Value] {
    guard let node = value(key) else { return [] }
    guard case .list(let nodes, _) = node else {
      return mapping(node, of: key, read).map { [$0] } ?? []
    }
    return nodes.compactMap { mapping($0, of: key, read) }
  }

  mutating func mapping<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> Value? {
    value(key).flatMap { mapping($0, of: key, read) }
  }

  private mutating func mapping<Value>(
    _ node: FieldNode, of key: String, _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard case .map(let fields, let place) = node else {
      report(.wrongShape, at: node.place, ["key": key, "wanted": "mapping"])
      return nil
    }
    var inner = FieldReader(fields, at: place, file: file, missing: missing, log: log)
    let value = read(&inner)
    inner.finish()
    log = inner.log
    return value
  }

  // MARK: Reports

  /// Reports every key that nobody asked for.
  mutating func finish() {
    for field in fields where !known.contains(field.key.value) {
      report(
        .unknownKey, at: field.key.place,
        ["key": field.key.value, "known": known.joined(separator: ", ")],
        suggestion: NearMiss.nearest(to: field.key.value, among: known))
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at place: Place, _ arguments: [String: String] = [:],
    suggestion: String? = nil
  ) {
    log.report(code, at: origin(place), arguments, suggestion: suggestion)
  }

  func origin(_ place: Place) -> Origin { Origin(file: file, place: place) }
  func spot(_ place: Place) -> SourceSpot { SourceSpot(file: file, line: place.line, column: place.column) }
}
