import FrontMatter
import Source

/// A value in braces that has a comma in it: `{ role: Kommunalråd, ordförande }` is a role and a key without a value.
struct CommaInValue {
  /// The key whose value the comma cuts.
  let key: String
  /// What stands before the comma.
  let value: Located<String>
  /// What stands behind the comma, and was read as keys.
  let rest: [Located<String>]
  /// The key with its whole value, as one writes it.
  let right: String

  /// The address that a comma for a point cuts: `namn@exempel,se`.
  var address: String? {
    let whole = value.value + "." + rest[0].value
    return rest.count == 1 && rest[0].value.allSatisfy(\.isLetter) && WebAddress.isEmail(whole) ? whole : nil
  }

  /// - `start`: where the mapping begins: the first key of one without braces.
  /// - `isKey`: whether a word may be meant as a key.
  static func all(in fields: [Field], at start: Place, _ isKey: (String) -> Bool) -> [CommaInValue] {
    guard fields.count > 1, fields[0].key.place != start else { return [] }
    var found: [CommaInValue] = []
    var index = 0
    while index < fields.count {
      let parts = fields[(index + 1)...].prefix { isPart($0) && !isKey($0.key.value) }
      if !parts.isEmpty, case .scalar(let text) = fields[index].value, !text.value.isEmpty {
        let whole = ([text.value] + parts.map(written)).joined(separator: ", ")
        let key = fields[index].key.value
        found.append(
          CommaInValue(key: key, value: text, rest: parts.map(\.key), right: "\(key): \"\(whole.replacing("\"", with: "”"))\""))
      }
      index = max(index + 1, parts.endIndex)
    }
    return found
  }

  /// Whether a key may be the end of a text: no value of its own, or several words.
  private static func isPart(_ field: Field) -> Bool {
    guard case .scalar(let value) = field.value else { return false }
    return value.value.isEmpty || field.key.value.contains(" ")
  }

  private static func written(_ part: Field) -> String {
    guard case .scalar(let value) = part.value, !value.value.isEmpty else { return part.key.value }
    return part.key.value + ": " + value.value
  }
}
