import Diagnostics

/// What a command may be given, and the words for it.
struct Parameter: Sendable {
  enum Kind: Sendable {
    /// Is there or not: `--drafts`.
    case flag
    /// Has a value, called so in help: `--output MAPP`.
    case option(Wording)
    /// Stands by itself, in its order.
    case word(Wording, isRequired: Bool)
  }

  /// `--output`; none for a word.
  let names: [String]
  let kind: Kind
  let help: Wording
  /// Of an option that is there twice the last holds, as scripts expect that add to what they were given; unless it
  /// looks like a list.
  var isOnce = false

  /// As it is written: `--output MAPP`, `-h, --help`, `[KOMMUN]`.
  func label(in language: DiagnosticLanguage) -> String {
    let name = names.joined(separator: ", ")
    return switch kind {
    case .flag: name
    case .option(let value): name + " " + value[language]
    case .word(let value, isRequired: true): value[language]
    case .word(let value, isRequired: false): "[" + value[language] + "]"
    }
  }

  var isWord: Bool {
    if case .word = kind { true } else { false }
  }
}
