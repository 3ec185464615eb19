package import SafeHTML
import Source

/// What is short for what: `abbreviations.yaml` in the folder of templates.
package struct Abbreviations: Sendable {
  package struct Entry: Sendable {
    /// Several ways to write it are parted by commas: `Brå, BRÅ`.
    package let short: String
    package let meaning: String
    /// Of the meaning, where it is not the site's.
    package let language: String?
  }

  /// In the order of the file.
  package let all: [Entry]
  package let glossary: Glossary

  /// - `texts`: by the abbreviation, or `BID.en` where the meaning is in a language of its own.
  package init(_ texts: [WordSource]) {
    let all = texts.map { text in
      let parts = text.key.split(separator: ".", maxSplits: 1)
      return Entry(short: String(parts.first ?? ""), meaning: text.text.value, language: parts.count > 1 ? String(parts[1]) : nil)
    }
    self.all = all
    glossary = Glossary(
      all.map { entry in
        (entry.short.split(separator: ",").map { String($0.drop { $0 == " " }) }, entry.meaning)
      })
  }
}

extension Viewpoint {
  /// A text with its abbreviations explained.
  package func explained(_ text: String) -> HTML {
    var seen: Set<Glossary.Number> = []
    return edition.abbreviations.glossary.explained(text, &seen)
  }
}
