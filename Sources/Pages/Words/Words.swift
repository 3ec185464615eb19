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

  /// A text with names to be filled in.
  private struct Form {
    let shape: Shape
    let template: TemplateSet.Entry
  }

  private let forms: [String: Form]
  /// Texts without names, which are always the same.
  private let fixed: [String: String]

  /// `templates` must have been compiled with `entries`.
  init(_ templates: TemplateSet) {
    forms = Self.shapes.reduce(into: [:]) { forms, word in
      forms[word.key] = Form(shape: word.value, template: templates[WordSource.templateName(of: word.key)])
    }
    fixed = forms.filter { $0.value.shape.fields.isEmpty }.mapValues {
      $0.template.renderText(Record($0.shape, [:]))
    }
  }

  /// A fixed word.
  subscript(_ key: some WordKey) -> String {
    guard let word = fixed[key.key] else {
      preconditionFailure("\(key.key) has names or is not in Words.areas")
    }
    return word
  }

  /// A text with its names filled in, in the order in which the key declares them.
  func callAsFunction(_ key: some WordKey, _ values: KeyValuePairs<String, TemplateValue>) -> String {
    guard let form = forms[key.key] else {
      preconditionFailure("\(key.key) is not in Words.areas")
    }
    return form.template.renderText(Record(form.shape, values))
  }

  // MARK: Loading

  /// By key; made once, since a record must have the very shape that its template was compiled for.
  private static let shapes: [String: Shape] = {
    var shapes: [String: Shape] = [:]
    for area in areas { addKeys(of: area, to: &shapes) }
    return shapes
  }()

  private static func addKeys(of area: (some WordKey).Type, to shapes: inout [String: Shape]) {
    for key in area.allCases { shapes[key.key] = Shape(key.key, key.names) }
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
    let known = shapes.keys.sorted()
    var missing = Set(known)
    var folder = Self.folder
    let usable = words.filter { word in
      folder = word.file.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      if shapes[word.key] == nil {
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
    let entries = shapes.filter { !missing.contains($0.key) }.sorted { $0.key < $1.key }
    return (usable.map(\.template), entries.map { (name: WordSource.templateName(of: $0.key), shape: $0.value) })
  }
}
