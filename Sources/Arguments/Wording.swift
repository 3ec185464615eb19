package import Diagnostics

/// A text in each of the languages that the program speaks. Each line is a sentence of its own, so that none is
/// broken where the screen has room for it.
package struct Wording: Sendable {
  private let swedish: String
  private let english: String

  package init(sv: String, en: String) {
    swedish = sv
    english = en
  }

  package subscript(language: DiagnosticLanguage) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
