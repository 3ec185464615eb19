package import Diagnostics
package import Outlook

/// What a build says last, where a follow-up is overdue.
package struct OverdueLine: Sendable {
  private let outlook: Outlook
  private let language: DiagnosticLanguage

  package init(_ outlook: Outlook, in language: DiagnosticLanguage) {
    self.outlook = outlook
    self.language = language
  }

  /// Nil where none is.
  package var text: String? {
    let overdue = outlook.owed.filter(\.isOverdue)
    guard let oldest = overdue.min(by: { $0.due < $1.due }) else { return nil }
    let words = StatusWords(language: language, site: outlook.site)
    let what = words.say(
      "uppföljningen av \(oldest.year), \(words.name(of: oldest.promise)), skulle ha kommit \(words.days.written(oldest.due))",
      "the follow-up of \(oldest.year), \(words.name(of: oldest.promise)), should have come on \(words.days.written(oldest.due))")
    guard overdue.count > 1 else {
      return words.say("Försenat: \(what). ", "Overdue: \(what). ") + words.say("Mer visar promise-pages status.\n", "promise-pages status tells more.\n")
    }
    return words.say(
      "Försenat: \(overdue.count) uppföljningar. Längst: \(what). promise-pages status visar alla.\n",
      "Overdue: \(overdue.count) follow-ups. Longest: \(what). promise-pages status shows all.\n")
  }
}
