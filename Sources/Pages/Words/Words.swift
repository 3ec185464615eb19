import Diagnostics
import PromiseModel
import Source
import Templates

/// The texts of `words.yaml` and `data.yaml`: what visitors read where a value chooses the words.
struct Words: Sendable {
  /// Every area of keys. What is not listed here does not exist.
  static let areas: [any WordKey.Type] = [
    CommonWord.self, Status.self, PromiseState.self, FollowUpState.self, GiverWord.self,
    TargetWord.self, ArithmeticWord.self, FollowUpLabelWord.self, PastStatusWord.self, PlaceWord.self,
    MunicipalityPageWord.self, DescriptionWord.self,
    OverviewWord.self, MunicipalityState.Kind.self, MunicipalityStateWord.self, YearWord.self, GiverCategory.self,
    MapState.self, AlternateWord.self,
    FeedWord.self, CalendarWord.self, CardWord.self, DataWord.self,
  ]

  private static let folder = "templates/"

  /// What a text says in place of its names, in the order in which its key declares them.
  typealias Values = KeyValuePairs<String, String?>

  /// A text with names to be filled in.
  private struct Text {
    let names: [String]
    let template: CompiledEntry<Values, Void>
  }

  private let texts: [String: Text]
  /// Texts without names, which are always the same.
  private let fixed: [String: String]

  /// `templates` must have been compiled with `entries`.
  init(_ templates: TemplateSet) {
    texts = Self.entries.mapValues { Text(names: $0.names, template: templates[$0.entry]) }
    fixed = texts.filter { $0.value.names.isEmpty }.mapValues { $0.template.text([:], ()) }
  }

  /// A fixed word.
  subscript(_ key: some WordKey) -> String {
    guard let word = fixed[key.key] else {
      preconditionFailure("\(key.key) has names or is not in Words.areas")
    }
    return word
  }

  /// A text with its names filled in: all that the key declares, in its order.
  func callAsFunction(_ key: some WordKey, _ values: Values) -> String {
    guard let text = texts[key.key], values.elementsEqual(text.names, by: { $0.key == $1 }) else {
      preconditionFailure("\(key.key) has other names or is not in Words.areas")
    }
    return text.template.text(values, ())
  }

  // MARK: Loading

  private typealias Word = (names: [String], entry: Entry<Values, Void>)

  /// By key; made once, since a text is filled in by the very form that it was compiled for. Texts with the same
  /// names have the same form.
  private static let entries: [String: Word] = {
    var entries: [String: Word] = [:]
    var forms: [[String]: Form<Values, Void>] = [:]
    for area in areas { addKeys(of: area, to: &entries, &forms) }
    return entries
  }()

  private static func addKeys(
    of area: (some WordKey).Type, to entries: inout [String: Word],
    _ forms: inout [[String]: Form<Values, Void>]
  ) {
    for key in area.allCases {
      let names = key.names
      let form = forms[names] ?? Form(names.indices.map { i in .text(names[i]) { values, _ in values[i].value } })
      forms[names] = form
      entries[key.key] = (names, Entry(WordSource.templateName(of: key.key), form))
    }
  }

  /// The file that a key should stand in.
  private static func file(of key: String) -> String {
    areas.first { has(key, $0) }?.file ?? TemplateTexts.wordFiles[0]
  }

  private static func has(_ key: String, _ area: (some WordKey).Type) -> Bool {
    area.allCases.contains { $0.key == key }
  }

  /// Reports texts that are unknown or missing. What comes back can be compiled: the known ones, and an entry for
  /// each.
  static func check(
    _ words: [WordSource], log: inout DiagnosticLog
  ) -> (sources: [TemplateSource], entries: [(name: String, shape: Shape)]) {
    let known = entries.keys.sorted()
    var missing = Set(known)
    var folder = Self.folder
    let usable = words.filter { word in
      folder = word.file.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      if entries[word.key] == nil {
        log.report(
          .wordUnknown, at: word.origin(word.text.place), ["key": word.key],
          suggestion: NearMiss.nearest(to: word.key, among: known))
        return false
      }
      missing.remove(word.key)
      return true
    }
    for key in missing.sorted() {
      log.report(.wordMissing, at: Origin(file: folder + file(of: key)), ["key": key])
    }
    let found = known.filter { !missing.contains($0) }.compactMap { entries[$0]?.entry.signature }
    return (usable.map(\.template), found)
  }
}
