import Diagnostics
import Source

extension InFile {
  /// Texts of a list without those that are there already, which readers would see twice: they are told of.
  /// - `part`: what of a text is compared.
  func once(_ texts: [Located<String>], of key: String, comparing part: (String) -> Substring, _ log: inout DiagnosticLog) -> [Located<String>] {
    guard texts.count > 1 else { return texts }
    var seen: Set<Substring> = []
    return texts.filter { text in
      if seen.insert(part(text.value)).inserted { return true }
      log.report(.valueTwice, at: origin(text.place), ["key": key, "value": text.value])
      return false
    }
  }
}
