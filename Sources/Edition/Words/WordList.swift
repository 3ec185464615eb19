package import Diagnostics
import Source
package import Templates

/// Every key of `words.yaml` and `data.yaml`, with the names that its text may use.
package struct WordList: Sendable {
  typealias Word = (names: [String], entry: Entry<Words.Values, Void>)

  private let areas: [any WordKey.Type]
  /// By key; made once, since a text is filled in by the very form that it was compiled for.
  let entries: [String: Word]

  private static let folder = "templates/"

  package init(_ areas: [any WordKey.Type]) {
    self.areas = areas
    var entries: [String: Word] = [:]
    // Texts with the same names have the same form.
    var forms: [[String]: Form<Words.Values, Void>] = [:]
    for area in areas { Self.addKeys(of: area, to: &entries, &forms) }
    self.entries = entries
  }

  private static func addKeys(
    of area: (some WordKey).Type, to entries: inout [String: Word],
    _ forms: inout [[String]: Form<Words.Values, Void>]
  ) {
    for key in area.allCases {
      let names = key.names
      let form = forms[names] ?? Form(names.indices.map { i in .text(names[i]) { values, _ in values[i].value } })
      forms[names] = form
      entries[key.key] = (names, Entry(WordSource.templateName(of: key.key), form))
    }
  }

  /// Reports texts that are unknown or missing. What comes back can be compiled: the known ones, and an entry for
  /// each.
  package func check(
    _ words: [WordSource], log: inout DiagnosticLog
  ) -> (sources: [TemplateSource], entries: [(name: String, shape: Shape)]) {
    let known = entries.keys.sorted()
    var missing = Set(known)
    let usable = words.filter { word in
      if entries[word.key] == nil {
        log.report(
          .wordUnknown, at: word.origin(word.text.place), ["key": word.key],
          suggestion: NearMiss.nearest(to: word.key, among: known))
        return false
      }
      missing.remove(word.key)
      return true
    }
    let folder = words.last.map { $0.file.split(separator: "/").dropLast().map { $0 + "/" }.joined() } ?? Self.folder
    for key in missing.sorted() {
      log.report(.wordMissing, at: Origin(file: folder + file(of: key)), ["key": key])
    }
    let found = known.filter { !missing.contains($0) }.compactMap { entries[$0]?.entry.signature }
    return (usable.map(\.template), found)
  }

  /// The file that a key should stand in.
  private func file(of key: String) -> String {
    areas.first { Self.has(key, $0) }?.file ?? TemplateTexts.wordFiles[0]
  }

  private static func has(_ key: String, _ area: (some WordKey).Type) -> Bool {
    area.allCases.contains { $0.key == key }
  }
}
