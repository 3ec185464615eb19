import Diagnostics
import PromiseModel

/// What a target counts and what its sentence counts are the same: told only where the sentence names the target's own
/// figure.
enum UnitAgainstText {
  struct Mistake {
    let code: DiagnosticCode
    /// As the text has it.
    let said: String
    let suggestion: String?
  }

  /// - `said`: in the text, with this unit.
  static func mistake(of unit: MeasureUnit, for target: Target, in text: String, _ said: SaidFigures) -> Mistake? {
    if let plural = plural(of: unit, in: said) {
      return Mistake(code: .unitSingular, said: plural.said, suggestion: unit.singular + ", " + plural.form)
    }
    guard said.figures.count == 1, let figure = said.figures.first, figure.number == target.bound.goal, figure.number > Quantity(1),
      !figure.isOfUnit, let other = otherThing(than: unit, figure, text.lowercased())
    else { return nil }
    let isEnd = figure.words.lowercased().hasSuffix(other)
    return Mistake(code: .unitAgainstText, said: isEnd ? figure.words : figure.words + " " + other, suggestion: figure.isShare ? "%" : nil)
  }

  // MARK: Plurals

  /// "fyra trygghetsvandringar" for `unit=vandring`: the word, and the plural of the unit.
  private static func plural(of unit: MeasureUnit, in said: SaidFigures) -> (said: String, form: String)? {
    guard unit.singular == unit.plural, !unit.isPercent else { return nil }
    let form = unit.singular.lowercased()
    let plurals = plurals(of: form)
    for figure in said.figures where !figure.isOfUnit && figure.number != Quantity(1) {
      for word in figure.next {
        guard let plural = plurals.first(where: word.hasSuffix), !word.hasSuffix(form) else { continue }
        return (figure.words + " " + figure.next.prefix { $0 != word }.joined(separator: " ") + (figure.next.first == word ? "" : " ") + word, plural)
      }
    }
    return nil
  }

  /// What a noun may be called where there are several of it.
  private static func plurals(of form: String) -> [String] {
    guard let last = form.last, form.count > 2 else { return [] }
    let stem = String(form.dropLast())
    switch last {
    case "a": return [stem + "or"]
    case "e": return [stem + "ar", stem + "er", form + "n"]
    case _ where ["el", "en", "er"].contains(form.suffix(2)):
      let short = String(form.dropLast(2)) + form.suffix(1)
      return [short + "ar", short + "er", form + "ar", form + "er"]
    default: return [form + "ar", form + "er", form + "or", form + "r"]
    }
  }

  // MARK: Things

  /// What a sentence counts that is something else than the unit; nil where it may be the same.
  private static func otherThing(than unit: MeasureUnit, _ figure: SaidFigures.Figure, _ text: String) -> String? {
    let isOfShares = [unit.singular, unit.plural].contains { $0.contains("procent") || $0.contains("%") || $0.contains("andel") }
    if figure.isShare { return isOfShares ? nil : "procent" }
    if isOfShares {
      if ["procent", "%", "andel"].contains(where: text.contains) { return nil }
      return figure.next.first { isPluralNoun($0) && !measures.contains($0) } ?? (text.contains("antal") ? "" : nil)
    }
    // A word for the same, or for something that is not known, may be meant.
    guard let noun = figure.next.first(where: { kind(of: $0) != nil }), let own = kind(of: unit.plural.lowercased()), own != kind(of: noun)
    else { return nil }
    return kinds[own].contains { text.contains($0) } ? nil : noun
  }

  /// Which of the kinds of things that are promised a word is of.
  private static func kind(of word: String) -> Int? { kinds.firstIndex { $0.contains { word.contains($0) } } }

  /// By what they begin with, also within a word; those of one kind may stand for each other.
  private static let kinds = [
    ["kontroll", "inspektion", "tillsyn", "tillslag", "razzia"], ["vandring", "patrull", "rond"], ["möte", "träff", "dialog", "samtal", "forum"],
    ["besök"], ["utbildning", "föreläs", "kurs", "lektion", "övning"], ["läger"], ["lamp", "belysning", "armatur", "stolp"], ["kamera", "kameror"],
    ["skylt", "tavla", "tavlor"], ["farthinder", "gupp"], ["kampanj"], ["timme", "timmar"], ["vakt", "värdar"], ["enkät"],
  ]

  private static func isPluralNoun(_ word: String) -> Bool {
    word.count > 4 && ["ar", "er", "or"].contains { word.hasSuffix($0) } || plainPlurals.contains { word.hasSuffix($0) }
  }

  /// Plurals that are told by no ending.
  private static let plainPlurals = ["möten", "besök", "samtal", "läger", "ärenden", "områden", "tillslag", "evenemang", "nätverk"]
  private static let measures: Set<String> = ["gånger", "tillfällen", "timmar", "dagar", "veckor", "månader", "minuter", "kronor"]
}
