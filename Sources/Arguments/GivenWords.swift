import Diagnostics

/// The words of a command line after the command's name, sorted by what the command takes.
struct GivenWords: Sendable {
  /// By their options' names; of an option that is there twice the last.
  private(set) var values: [String: String] = [:]
  private(set) var flags: Set<String> = []
  /// What stands by itself.
  private(set) var words: [String] = []

  /// Nothing was given.
  init() {}

  /// - `command`: with the program's name, as one writes it.
  init(
    _ given: ArraySlice<String>, to command: String, taking parameters: [Parameter], in language: DiagnosticLanguage
  ) throws(UsageError) {
    var rest = given
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        break
      } else if Self.isOption(word) {
        try take(word, &rest, to: command, parameters, language)
      } else {
        words.append(word)
      }
    }
    if let word = words.dropFirst(parameters.count(where: \.isWord)).first {
      throw UsageError(.usageWordUnwanted, ["command": command, "word": word])
    }
  }

  /// A hyphen alone stands for the screen or the keyboard.
  static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-"
  }

  /// Takes an option, and its value from `rest` if that is where it stands.
  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, to command: String, _ parameters: [Parameter],
    _ language: DiagnosticLanguage
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let parameter = parameters.first(where: { $0.names.contains(name) }) else {
      throw UsageError(
        .usageOptionUnknown, ["command": command, "option": name],
        suggestion: NearMiss.nearest(
          to: name, among: parameters.flatMap(\.names).filter { $0.hasPrefix("--") }))
    }
    if case .flag = parameter.kind {
      guard parts.count == 1 else {
        throw UsageError(.usageValueUnwanted, ["option": name, "value": parts[1]])
      }
      flags.insert(name)
    } else {
      let value = parts.count > 1 ? parts[1] : rest.first.flatMap { Self.isOption($0) ? nil : rest.popFirst() }
      guard let value, !value.isEmpty else {
        throw UsageError(.usageValueMissing, ["option": parameter.label(in: language)])
      }
      if let first = values.updateValue(value, forKey: name), parameter.isOnce, first != value {
        throw UsageError(.usageOptionTwice, ["option": name, "first": first, "second": value])
      }
    }
  }
}
