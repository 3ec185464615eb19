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
    var runs: [WordRun] = []
    while let word = rest.popFirst() {
      if word == "--" {
        runs.append(WordRun(start: words.count))
        words += rest
        break
      } else if Self.isOption(word) {
        let taken = try take(word, &rest, to: command, parameters, language)
        runs.append(WordRun(start: words.count, after: taken))
      } else {
        words.append(word)
      }
    }
    let wanted = parameters.count(where: \.isWord)
    if words.count > wanted { throw mistake(at: wanted, runs, to: command, parameters) }
  }

  /// Words with no option among them.
  private struct WordRun {
    let start: Int
    /// The option before them, where it has a value: they may be the rest of it.
    var after: (parameter: Parameter, value: String)?
  }

  /// - `place`: of the first word that nothing takes.
  private func mistake(at place: Int, _ runs: [WordRun], to command: String, _ parameters: [Parameter]) -> UsageError {
    let word = words[place]
    // What reads all texts can be given none of them.
    let readsAll = !parameters.contains { $0.isWord } && parameters.contains { $0.names.contains("--content") }
    let isFile = word.contains("/") || word.hasSuffix(".md")
    if !(readsAll && isFile), let index = runs.lastIndex(where: { $0.start <= place }), let before = runs[index].after {
      let end = index + 1 < runs.count ? runs[index + 1].start : words.count
      let all = [before.value] + words[runs[index].start..<end]
      // What looks like a list has its commas.
      let value = before.parameter.isOnce ? all.flatMap { $0.split(separator: ",") }.joined(separator: ", ") : all.joined(separator: " ")
      let option = before.parameter.names[0]
      return UsageError(
        .usageValueUnquoted, ["option": option, "command": command, "word": word, "meant": option + " \"" + value + "\""])
    }
    return UsageError(readsAll ? .usageFileUnwanted : .usageWordUnwanted, ["command": command, "word": word])
  }

  /// A hyphen alone stands for the screen or the keyboard.
  static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-"
  }

  /// Takes an option, and its value from `rest` if that is where it stands. Returns it with its value, if it has one.
  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, to command: String, _ parameters: [Parameter],
    _ language: DiagnosticLanguage
  ) throws(UsageError) -> (parameter: Parameter, value: String)? {
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
      return nil
    } else {
      let value = parts.count > 1 ? parts[1] : rest.first.flatMap { Self.isOption($0) ? nil : rest.popFirst() }
      guard let value, !value.isEmpty else {
        throw UsageError(.usageValueMissing, ["option": parameter.label(in: language)])
      }
      if let first = values.updateValue(value, forKey: name), parameter.isOnce, first != value {
        throw UsageError(.usageOptionTwice, ["option": name, "first": first, "second": value])
      }
      return (parameter, value)
    }
  }
}
