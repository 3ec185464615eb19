import PromiseModel
import Source

/// A list of names as written, with commas: `by=police,municipality`, `focus=andt`.
struct NameList: Sendable {
  let names: [Located<String>]

  /// Empty names (a comma too many) are left out.
  init(_ text: Located<String>) {
    // Mostly one name, which is the text itself.
    guard text.value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 <= UInt8(ascii: " ") || $0 >= 0x80 }) else {
      names = text.value.isEmpty ? [] : [text]
      return
    }
    names = text.value.split(separator: ",").map { Located(String($0.trimmed), at: text.place) }
      .filter { !$0.value.isEmpty }
  }

  init(names: [Located<String>]) { self.names = names }

  init(_ texts: [Located<String>]) {
    names = texts.flatMap { NameList($0).names }
  }
}
