package import Diagnostics

/// The program: its commands, and what a command line asks of them.
package struct CommandSet: Sendable {
  /// What a command line asks for.
  package enum Request {
    case run(any Command)
    case tell(String)
  }

  let name: String
  let version: String
  let summary: Wording
  let text: Wording
  let commands: [any Command.Type]

  /// - `commands`: in the order of help; the first is what is done where none is named.
  package init(
    name: String, version: String, summary: Wording, text: Wording, commands: [any Command.Type]
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.text = text
    self.commands = commands
  }

  /// - `words`: without the program's own.
  /// - `width`: of the screen; nil where there is none, and then no line is broken.
  package func request(
    _ words: [String], in language: DiagnosticLanguage, width: Int? = nil
  ) throws(UsageError) -> Request {
    try checkLanguage(askedForBy: words, language)
    if isThere("--version", in: words) { return .tell("\(name) \(version)\n") }
    let isHelp = words.first == "help"
    let named = words.dropFirst(isHelp ? 1 : 0).prefix { !GivenWords.isOption($0) }
    let asksForHelp = isHelp || isThere("-h", in: words) || isThere("--help", in: words)
    if asksForHelp, named.count == 1, let first = named.first, case let group = group(first), !group.isEmpty {
      return .tell(HelpPage(of: self, group, beginning: first, in: language, width: width).text)
    }
    let command = try command(named)
    if asksForHelp {
      return .tell(HelpPage(of: self, command, in: language, width: width).text)
    }
    let rest = words.dropFirst(command.map { Self.words(of: $0).count } ?? 0)
    return .run(try read(command ?? commands[0], rest, language))
  }

  /// The language that a command line asks for, if it asks for one that there is.
  package static func language(askedForBy words: [String]) -> DiagnosticLanguage? {
    languages(in: words).compactMap(DiagnosticLanguage.init(rawValue:)).last
  }

  /// What a command line asks for as languages, whatever that is.
  private static func languages(in words: [String]) -> [String] {
    let words = Array(words.prefix { $0 != "--" })
    return zip(words, words.dropFirst() + [""]).compactMap { word, next in
      word == "--language" ? next : word.hasPrefix("--language=") ? String(word.dropFirst(11)) : nil
    }
  }

  /// Help and the version are told without a command to read what else was given.
  private func checkLanguage(askedForBy words: [String], _ language: DiagnosticLanguage) throws(UsageError) {
    let known = DiagnosticLanguage.allCases.map(\.rawValue)
    guard let other = Self.languages(in: words).first(where: { !$0.isEmpty && !$0.hasPrefix("-") && !known.contains($0) })
    else { return }
    throw UsageError(
      .usageValueUnfit, ["option": "--language", "value": other, "wanted": language.oneOf(known)],
      suggestion: NearMiss.nearest(to: other, among: known))
  }

  private func isThere(_ option: String, in words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains(option)
  }

  // MARK: Commands

  /// Those whose names begin with a word that is no command by itself.
  private func group(_ word: String) -> [any Command.Type] { commands.filter { $0.name.hasPrefix(word + " ") } }

  /// The one that these words begin with; nil where there are none.
  private func command(_ named: ArraySlice<String>) throws(UsageError) -> (any Command.Type)? {
    guard let first = named.first else { return nil }
    if let command = commands.first(where: { named.starts(with: Self.words(of: $0)) }) { return command }
    let more = group(first).map { $0.name }
    if !more.isEmpty, named.count == 1 {
      throw UsageError(.usageCommandIncomplete, ["program": name, "word": first, "known": more.listed])
    }
    let word = named.prefix(more.isEmpty ? 1 : 2).joined(separator: " ")
    let known = more.isEmpty ? commands.map { $0.name } : more
    throw UsageError(
      .usageCommandUnknown, ["program": name, "word": word, "known": known.listed],
      suggestion: meant(by: named) ?? NearMiss.nearest(to: word, among: known))
  }

  /// The command that is called so by people who do not know its name.
  private func meant(by named: ArraySlice<String>) -> String? {
    let spoken = [2, 1].map { named.prefix($0).joined(separator: " ").lowercased() }
    return spoken.lazy.compactMap { word in commands.first { $0.otherNames.contains(word) }?.name }.first
  }

  private static func words(of command: any Command.Type) -> [String] {
    command.name.split(separator: " ").map(String.init)
  }

  /// The name of a command, with the program's.
  func fullName(of command: any Command.Type) -> String { name + " " + command.name }

  /// All that a command takes.
  func parameters(of command: any Command.Type, in language: DiagnosticLanguage) -> [Parameter] {
    var asking = ArgumentReader(GivenWords(), to: fullName(of: command), in: language)
    _ = asking.read(command)
    return asking.parameters
  }

  private func read(
    _ command: any Command.Type, _ words: ArraySlice<String>, _ language: DiagnosticLanguage
  ) throws(UsageError) -> any Command {
    let name = fullName(of: command)
    let given = try GivenWords(words, to: name, taking: parameters(of: command, in: language), in: language)
    var reader = ArgumentReader(given, to: name, in: language)
    let read = reader.read(command)
    if let mistake = reader.mistake { throw mistake }
    return read
  }
}
