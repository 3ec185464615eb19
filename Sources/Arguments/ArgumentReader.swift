package import Diagnostics

/// Gives a command what it was given. A command asks for each thing that it takes, with the words for it: what it
/// has asked for is what its help tells of, and all else that stands on the command line is a mistake.
package struct ArgumentReader {
  package let language: DiagnosticLanguage
  /// What was asked for so far.
  private(set) var parameters: [Parameter] = []
  /// The first that was found.
  private(set) var mistake: UsageError?
  /// With the program's name.
  private let command: String
  private let given: GivenWords
  private var wordCount = 0

  init(_ given: GivenWords, to command: String, in language: DiagnosticLanguage) {
    self.given = given
    self.command = command
    self.language = language
  }

  /// Reports what is wrong between several that are each right.
  package mutating func reject(_ mistake: UsageError) {
    self.mistake = self.mistake ?? mistake
  }

  // MARK: Options

  package mutating func flag(_ name: String, _ help: Wording) -> Bool {
    flag([name], help)
  }

  mutating func flag(_ names: [String], _ help: Wording) -> Bool {
    parameters.append(Parameter(names: names, kind: .flag, help: help))
    return names.contains(where: given.flags.contains)
  }

  /// - `value`: what help calls it, in capitals.
  /// - `isOnce`: two of them are a mistake.
  package mutating func option(_ name: String, _ value: Wording, _ help: Wording, isOnce: Bool = false) -> String? {
    parameters.append(Parameter(names: [name], kind: .option(value), help: help, isOnce: isOnce))
    return given.values[name]
  }

  /// - `wanted`: what the value has to be, after "ska vara".
  /// - `read`: nil for a value that is not that.
  /// - `meant`: what was probably meant by such a one.
  package mutating func option<Value>(
    _ name: String, _ value: Wording, _ help: Wording, wanted: Wording, meant: (String) -> String? = { _ in nil },
    read: (String) -> Value?
  ) -> Value? {
    guard let text = option(name, value, help) else { return nil }
    if let value = read(text) { return value }
    reject(
      UsageError(.usageValueUnfit, ["option": name, "value": text, "wanted": wanted[language]], suggestion: meant(text)))
    return nil
  }

  /// One of a few values.
  package mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ value: Wording, _ help: Wording
  ) -> Value? {
    guard let text = option(name, value, help) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue)
    reject(
      UsageError(
        .usageValueUnfit, ["option": name, "value": text, "wanted": language.oneOf(names)],
        suggestion: NearMiss.nearest(to: text, among: names)))
    return nil
  }

  // MARK: Words

  /// A word that stands by itself, in the order in which they are asked for.
  /// - `value`: what help calls it, in capitals.
  package mutating func word(_ value: Wording, _ help: Wording) -> String? {
    nextWord(value, help, isRequired: false)
  }

  /// A word without which the command can do nothing; empty where there is none.
  package mutating func requiredWord(_ value: Wording, _ help: Wording) -> String {
    if let word = nextWord(value, help, isRequired: true) { return word }
    reject(UsageError(.usageWordMissing, ["command": command, "word": value[language]]))
    return ""
  }

  private mutating func nextWord(_ value: Wording, _ help: Wording, isRequired: Bool) -> String? {
    parameters.append(Parameter(names: [], kind: .word(value, isRequired: isRequired), help: help))
    defer { wordCount += 1 }
    guard wordCount < given.words.count else { return nil }
    // A script whose variable holds nothing means no other folder, and no other municipality.
    if given.words[wordCount].isEmpty { reject(UsageError(.usageWordMissing, ["command": command, "word": value[language]])) }
    return given.words[wordCount]
  }
}
