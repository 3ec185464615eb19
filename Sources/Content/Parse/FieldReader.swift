import Diagnostics
import FrontMatter
import PromiseModel
import Source

/// Reads the keys of one mapping, remembers which it was asked for, and reports the rest as unknown.
struct FieldReader: InFile {
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
    // As many as a promise may have.
    known.reserveCapacity(32)
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
    return trimmed(text, of: key)
  }

  /// A value without blanks at its ends; nil for one that no page has room for.
  private mutating func trimmed(_ text: Located<String>, of key: String) -> Located<String>? {
    guard text.value.utf8.count <= Self.longestValue else {
      report(.valueTooLong, at: text.place, ["key": key, "most": String(Self.longestValue)])
      return nil
    }
    let trimmed = text.value.trimmed
    return trimmed.utf8.count == text.value.utf8.count ? text : Located(String(trimmed), at: text.place)
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
    return isWithinReach(year, at: text.place) ? Located(year, at: text.place) : nil
  }

  /// Whether a year is one that pages are made for.
  mutating func isWithinReach(_ year: Int, at place: Place) -> Bool {
    if Self.yearsWithinReach.contains(year) { return true }
    report(
      .yearOutOfReach, at: place,
      [
        "year": String(year), "first": String(Self.yearsWithinReach.lowerBound),
        "last": String(Self.yearsWithinReach.upperBound),
      ])
    return false
  }

  /// Each year of a promise has a page: 0203 for 2023 would make two thousand of them.
  private static let yearsWithinReach = 1900...2200
  /// Two closely written pages. Some values stand on every page of the site.
  static let longestValue = 4_000
  /// Far more than anybody writes into one list; one is compared with another, so they may not be endless.
  static let longestList = 400

  private mutating func shortened<Item>(_ items: [Item], of key: String, at place: Place) -> ArraySlice<Item> {
    if items.count > Self.longestList {
      report(.listTooLong, at: place, ["key": key, "most": String(Self.longestList)])
    }
    return items.prefix(Self.longestList)
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
    case .scalar(let text): return trimmed(text, of: key).map { [$0] } ?? []
    case .list(let nodes, let place):
      return shortened(nodes, of: key, at: place).compactMap { item in
        guard case .scalar(let text) = item, !text.value.trimmed.isEmpty else {
          report(.wrongShape, at: item.place, ["key": key, "wanted": "text"])
          return nil
        }
        return trimmed(text, of: key)
      }
    case .map(_, let place):
      report(.wrongShape, at: place, ["key": key, "wanted": "text"])
      return []
    }
  }

  /// The pairs of a mapping whose values are texts.
  mutating func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = value(key) else { return [] }
    guard case .map(let fields, let place) = node else {
      report(.wrongShape, at: node.place, ["key": key, "wanted": "mapping"])
      return []
    }
    return shortened(fields, of: key, at: place).compactMap { field in
      guard case .scalar(let text) = field.value, !text.value.trimmed.isEmpty else {
        report(.wrongShape, at: field.value.place, ["key": field.key.value, "wanted": "text"])
        return nil
      }
      return trimmed(text, of: field.key.value).map { (field.key, $0) }
    }
  }

  /// One mapping, or a list of them, each read by `read`.
  mutating func mappings<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> [Value] {
    guard let node = value(key) else { return [] }
    guard case .list(let nodes, let place) = node else {
      return mapping(node, of: key, read).map { [$0] } ?? []
    }
    return shortened(nodes, of: key, at: place).compactMap { mapping($0, of: key, read) }
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
        ["key": field.key.value, "known": known.listed],
        suggestion: NearMiss.nearest(to: field.key.value, among: known))
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at place: Place, _ arguments: [String: String] = [:],
    suggestion: String? = nil
  ) {
    log.report(code, at: origin(place), arguments, suggestion: suggestion)
  }
}
