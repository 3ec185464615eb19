import Diagnostics
import PromiseModel

/// A list of names as written, with commas: `by=police,municipality`, `focus=andt`.
struct NameList: Sendable {
  let names: [Located<String>]

  /// Empty names (a comma too many) are left out.
  init(_ text: Located<String>) {
    names = text.value.split(separator: ",").map { Located(String($0.trimmed), at: text.place) }
      .filter { !$0.value.isEmpty }
  }

  init(_ texts: [Located<String>]) {
    names = texts.flatMap { NameList($0).names }
  }
}
