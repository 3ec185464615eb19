import Diagnostics
import FrontMatter
import Source

/// What stands in a list a second time, which readers would see twice: mostly it was to be something else.
extension FieldReader {
  /// Texts without those that are there already, which are told of.
  func once(_ texts: [Located<String>], of key: String, _ log: inout DiagnosticLog) -> [Located<String>] {
    // With and without its last slash it is one address.
    once(texts, of: key, comparing: { $0.utf8.last == UInt8(ascii: "/") ? $0.dropLast() : $0[...] }, &log)
  }

  /// Entries without those that are there already word for word.
  func once(_ entries: [FieldNode], of key: String, _ log: inout DiagnosticLog) -> [FieldNode] {
    guard entries.count > 1 else { return entries }
    var kept: [FieldNode] = []
    for entry in entries {
      // Each is held against all before it, which are few; of more nobody sees one that is there twice.
      if kept.suffix(Self.mostCompared).contains(where: { $0.says(whatSays: entry) }) {
        log.report(.valueTwice, at: origin(entry.place), ["key": key, "value": entry.name])
      } else {
        kept.append(entry)
      }
    }
    return kept
  }

  private static let mostCompared = 40
}

extension FieldNode {
  private var fields: [Field] { if case .map(let fields, _) = self { fields } else { [] } }

  /// Whether another mapping has the same texts, in whatever order.
  fileprivate func says(whatSays other: FieldNode) -> Bool {
    let (own, others) = (fields, other.fields)
    return !own.isEmpty && own.count == others.count
      && own.allSatisfy { field in others.contains { $0.key.value == field.key.value && $0.value.text != nil && $0.value.text == field.value.text } }
  }

  private var text: String? { if case .scalar(let text) = self { text.value } else { nil } }

  /// By which somebody knows an entry again.
  fileprivate var name: String {
    let texts = Self.naming.lazy.compactMap { key in fields.first { $0.key.value == key }?.value.text }
    return texts.first ?? fields.first?.value.text ?? ""
  }

  /// The most telling first.
  private static let naming = ["title", "name", "role", "text", "file"]
}
