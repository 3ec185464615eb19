import Diagnostics
import Markdown
import PromiseModel
import Source

/// A value of several words without quotation marks: what was meant depends on the attribute. `unit=två ord` lacks
/// marks, `by=police, municipality` has a blank too many, and a status of two words is none, with marks or without.
struct UnquotedValue {
  private let key: String
  private let value: Located<String>

  init(_ attribute: Attribute) {
    key = attribute.key.value
    value = attribute.value
  }

  /// Nil where the value would be no better with quotation marks: who reads it tells of it as it is.
  var problem: (code: DiagnosticCode, arguments: [String: String], suggestion: String?)? {
    switch key {
    case "by":
      guard let names = givers else { return (.unknownGiver, ["name": value.value, "known": Self.givers.listed], nil) }
      return unquoted("by=" + names)
    case "focus": return unquoted("focus=" + areas)
    case _ where isRightInQuotes: return unquoted("\(key)=\"\(value.value)\"")
    default: return nil
    }
  }

  private func unquoted(_ right: String) -> (DiagnosticCode, [String: String], String?) {
    (.attributeUnquoted, ["key": key, "value": value.value, "right": right], nil)
  }

  private var isRightInQuotes: Bool {
    switch key {
    case "unit": MeasureUnit.parse(value.value) != nil
    case "result", "so-far": (try? Measure.parse(value.value)) != nil
    case "at-least", "at-most": (try? Quantity.parse(Substring(value.value))) != nil
    default: false
    }
  }

  // MARK: Lists

  private static let givers = GiverNames.ownNames

  /// Those who are named, where all are of those that every promise has, or written as keys of `parties` are.
  private var givers: String? {
    if let names = Self.givers(in: value.value) { return names }
    let names = [" och ", " samt ", " & "].reduce(value.value) { $0.replacing($1, with: ",") }.split(separator: ",").map { String($0.trimmed) }
    guard names.count > 1, names.allSatisfy(Slug.isSlug) else { return nil }
    return names.map { Self.giver($0) ?? $0 }.joined(separator: ",")
  }

  /// "polisen och kommunen", "police municipality" as one writes it; nil where another is among them.
  static func givers(in words: String) -> String? {
    if let all = SwedishTerm.meaning(of: words, among: givers) { return all }
    let joined = [" och ", " samt ", " & ", "/"].reduce(words) { $0.replacing($1, with: ",") }
    let names = joined.split(separator: ",").map { String($0.trimmed) }
    let meant = names.map(giver)
    if !meant.contains(nil) { return meant.compactMap(\.self).joined(separator: ",") }
    let single = joined.split { $0 == "," || $0 == " " }.map { giver(String($0)) }
    return single.contains(nil) ? nil : single.compactMap(\.self).joined(separator: ",")
  }

  /// One that every promise has, by whatever name: "Bergs kommun".
  private static func giver(_ name: String) -> String? {
    if givers.contains(name) { return name }
    return SwedishTerm.meaning(of: name, among: givers) ?? (name.lowercased().hasSuffix(" kommun") ? "municipality" : nil)
  }

  /// Slugs with blanks between them are a list of them; other words are one title.
  private var areas: String {
    let words = value.value.split { $0 == "," || $0 == " " }.map(String.init)
    if words.allSatisfy(Slug.isSlug) { return words.joined(separator: ",") }
    return value.value.split(separator: ",").map { Slug.make(String($0)) }.joined(separator: ",")
  }
}
