import Diagnostics
import Outlook
import PromiseModel

/// What is due, for people: as plain text or as Markdown.
struct StatusText {
  let words: StatusWords
  let agenda: Agenda
  let errors: Int
  let isMarkdown: Bool

  /// Paragraphs with an empty line between them.
  var text: String {
    var parts = [heading(words.title(agenda.municipality), level: 1)]
    if errors > 0 { parts.append(escaped(StatusWords.errors(errors, in: words.language))) }
    for section in AgendaSections(words, agenda).sections {
      let title = heading(section.title, level: 2)
      parts.append(title + (isMarkdown ? "\n\n" : "\n") + section.matters.map(item).joined(separator: "\n"))
    }
    if agenda.matters.isEmpty { parts.append(escaped(words.nothing(until: agenda.until))) }
    if let change = errors > 0 ? words.nextChangeUnknown : words.nextChange { parts.append(escaped(change)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ title: String, level: Int) -> String {
    isMarkdown ? String(repeating: "#", count: level) + " " + escaped(title) : title
  }

  private func item(_ matter: Matter, _ sentence: String) -> String {
    let file = words.plain(matter.file)
    // What is told of by its file says so itself.
    guard !sentence.hasPrefix(file) else { return "- " + escaped(sentence) }
    return "- " + escaped(sentence) + (isMarkdown ? " " + code(file) : "\n  " + file)
  }

  /// A text that stays what it is in Markdown.
  private func escaped(_ text: String) -> String {
    guard isMarkdown else { return text }
    return text.reduce(into: "") { result, character in
      if #"\`*_[]<>#&|~"#.contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private func code(_ text: String) -> String {
    text.contains("`") ? escaped(text) : "`" + text + "`"
  }
}
