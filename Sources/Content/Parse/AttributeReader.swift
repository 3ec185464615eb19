import Diagnostics
import Markdown
import PromiseModel
import Source

/// Reads the attributes of one block, and reports those that mean nothing there.
struct AttributeReader: InFile {
  let file: String
  private let attributes: [Attribute]
  private let id: Located<String>?
  /// Whether it is told that the parts are divided by commas.
  private var tellsCommas = false
  private var known: [String] = []

  init(_ block: Block, file: String) {
    attributes = block.attributes
    id = block.id
    self.file = file
    if !attributes.isEmpty { known.reserveCapacity(8) }
  }

  /// Nil also for one without a value, which is told of, and for one that is still to be filled in.
  /// - `isList`: a comma too many does no harm.
  mutating func text(_ key: String, isList: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    // Most blocks have none, and what they could have is never told of.
    if attributes.isEmpty { return nil }
    known.append(key)
    guard let attribute = attributes.first(where: { $0.key.value == key }) else { return nil }
    if attribute.value.value.trimmed.isEmpty || attribute.value.value.lowercased() == "null" {
      log.report(.emptyValue, at: origin(attribute.key.place), ["key": key])
      return nil
    }
    if attribute.isUnquoted, let problem = UnquotedValue(attribute).problem {
      log.report(problem.code, at: origin(attribute.value.place), problem.arguments, suggestion: problem.suggestion)
      return nil
    }
    if !isList, let sign = attribute.value.value.last, sign == "," || sign == ";" {
      if !tellsCommas { log.report(.attributesWithComma, at: origin(attribute.value.place), ["sign": String(sign)], suggestion: withoutCommas) }
      tellsCommas = true
      return nil
    }
    return UnfinishedMark.isIn(attribute.value.value) ? nil : attribute.value
  }

  /// The whole block, without the commas and semicolons behind its parts.
  private var withoutCommas: String {
    let parts = attributes.map { attribute in
      var value = attribute.value.value[...]
      while let last = value.last, last == "," || last == ";" { value.removeLast() }
      let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-.:/,+%".contains($0) }
      return attribute.key.value + "=" + (isPlain ? String(value) : "\"\(value)\"")
    }
    return "{" + ((id.map { ["#" + $0.value] } ?? []) + parts).joined(separator: " ") + "}"
  }

  /// Where the value of an attribute stands.
  func place(of key: String) -> Place? { attributes.first { $0.key.value == key }?.value.place }

  /// A text of several words as it is to be written in place of a value, with quotation marks where that has none.
  func quoted(_ text: String, for key: String) -> String {
    guard let attribute = attributes.first(where: { $0.key.value == key }) else { return text }
    let start = attribute.key.place.column + key.unicodeScalars.count + 1
    return attribute.value.place.column > start ? text : "\"" + text + "\""
  }

  /// Some of the attributes as they are written: `at-least=4 per=week`.
  func written(_ keys: [String]) -> String {
    attributes.filter { keys.contains($0.key.value) }.map { $0.key.value + "=" + $0.value.value }.joined(separator: " ")
  }

  mutating func names(_ key: String, _ log: inout DiagnosticLog) -> NameList? {
    guard let text = text(key, isList: true, &log) else { return nil }
    let names = NameList(text)
    guard names.names.count <= FieldReader.longestList else {
      log.report(
        .listTooLong, at: origin(text.place), ["key": key, "most": String(FieldReader.longestList)])
      return nil
    }
    _ = once(names.names, of: key, comparing: { $0[...] }, &log)
    return names
  }

  /// A number that is not negative.
  mutating func quantity(_ key: String, _ log: inout DiagnosticLog) -> Located<Quantity>? {
    guard let text = text(key, &log) else { return nil }
    warnOfThousands(text, &log)
    do throws(Quantity.Failure) {
      return Located(try Quantity.parse(Substring(text.value)), at: text.place)
    } catch {
      let bounds = place(of: "at-most") == nil ? WrittenNumber.bounds(meantBy: text.value, for: key) : nil
      let counted = bounds ?? (place(of: "unit") == nil ? WrittenNumber.attributes(meantBy: text.value, for: key) : nil)
      text.reportForm(
        .notNumber, in: file, &log, ["key": key], suggestion: counted ?? WrittenNumber.meaning(of: text.value)
      ) { (try? Quantity.parse(Substring($0))) != nil }
      return nil
    }
  }

  mutating func measure(_ key: String, _ log: inout DiagnosticLog) -> Located<Measure>? {
    guard let text = text(key, &log) else { return nil }
    warnOfThousands(text, &log)
    do throws(Measure.Failure) {
      let measure = try Measure.parse(text.value)
      warnOfWords(measure, text, &log)
      return Located(measure, at: text.place)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .noNumber: .resultWithoutNumber
        case .severalNumbers: .resultWithSeveralNumbers
        case .textAfterNumber: .resultWithTextAfter
        case .negative, .tooLarge: .notNumber
        }
      log.report(
        code, at: origin(text.place), ["key": key, "value": text.value],
        suggestion: error == .severalNumbers ? nil : WrittenNumber.meaning(of: text.value))
      return nil
    }
  }

  mutating func unit(_ log: inout DiagnosticLog) -> Located<MeasureUnit>? {
    guard let text = text("unit", &log) else { return nil }
    guard let unit = MeasureUnit.parse(text.value) else {
      log.report(.malformedUnit, at: origin(text.place), ["value": text.value])
      return nil
    }
    if let forms = unit.divided {
      log.report(.malformedUnit, at: origin(text.place), ["value": text.value], suggestion: quoted(forms, for: "unit"))
      return nil
    }
    if unit.isWithoutWords {
      log.report(.unitWithoutWords, at: origin(text.place), ["value": text.value])
    } else if unit.isSwapped {
      let right = unit.plural + ", " + unit.singular
      log.report(.unitSwapped, at: origin(text.place), ["value": text.value], suggestion: right)
    }
    return Located(unit, at: text.place)
  }

  mutating func date(_ key: String, _ log: inout DiagnosticLog) -> Located<PartialDate>? {
    text(key, &log)?.date(in: file, &log)
  }

  /// One of a few words.
  mutating func choice<Value: RawRepresentable>(
    _ key: String, of values: [Value], _ log: inout DiagnosticLog
  ) -> Located<Value>? where Value.RawValue == String {
    guard let text = text(key, &log) else { return nil }
    if let value = values.first(where: { $0.rawValue == text.value }) { return Located(value, at: text.place) }
    let names = values.map(\.rawValue)
    if Value.self == Status.self, SwedishTerm.meansWithdrawn(text.value) {
      log.report(.statusWithdrawn, at: origin(text.place), ["value": text.value])
      return nil
    }
    text.reportForm(
      .unknownValue, in: file, &log, ["key": key, "known": names.listed],
      suggestion: SwedishTerm.meaning(of: text.value, among: names) ?? NearMiss.nearest(to: text.value, among: names),
      names.contains)
    return nil
  }

  /// Reports every attribute that nobody asked for; `elsewhere` has a place, but not here.
  func finish(elsewhere: [String] = [], _ log: inout DiagnosticLog) {
    for attribute in attributes where !known.contains(attribute.key.value) {
      let key = attribute.key.value
      let misplaced = elsewhere.contains(key)
      log.report(
        misplaced ? .misplacedAttribute : .unknownAttribute, at: origin(attribute.key.place),
        ["key": key, "known": known.listed],
        suggestion: misplaced
          ? nil
          : SwedishTerm.meaning(of: key, among: known + elsewhere) ?? NearMiss.nearest(to: key, among: known + elsewhere))
    }
  }

  private func warnOfWords(_ measure: Measure, _ text: Located<String>, _ log: inout DiagnosticLog) {
    let unknown = measure.unknownWords
    if unknown.isEmpty { return }
    log.report(
      .resultWordUnknown, at: origin(text.place), ["words": unknown.joined(separator: " "), "value": text.value],
      suggestion: WrittenFigureWords.meaning(of: measure, written: text.value))
  }

  private func warnOfThousands(_ text: Located<String>, _ log: inout DiagnosticLog) {
    if Quantity.looksLikeThousands(text.value) {
      log.report(.thousandsPoint, at: origin(text.place), ["value": text.value])
    }
  }
}
