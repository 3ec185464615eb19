import Diagnostics

/// What `--help` shows, of a command or of the whole program.
struct HelpPage {
  private let language: DiagnosticLanguage
  private var layout: HelpLayout

  var text: String { layout.text }

  /// - `command`: nil: the program.
  init(of program: CommandSet, _ command: (any Command.Type)?, in language: DiagnosticLanguage, width: Int?) {
    self.language = language
    layout = HelpLayout(width: width)
    if let command { tell(of: command, program) } else { tell(of: program) }
  }

  /// - `group`: commands whose names begin with the same word.
  init(of program: CommandSet, _ group: [any Command.Type], beginning word: String, in language: DiagnosticLanguage, width: Int?) {
    self.language = language
    layout = HelpLayout(width: width)
    layout.paragraph("\(Self.some[language]) \(program.name) \(word).")
    layout.section(
      Self.usage[language],
      group.map { "\(program.fullName(of: $0)) \(Self.words(of: program.parameters(of: $0, in: language), language))\(Self.someOptions[language])" })
    layout.table(Self.commands[language], group.map { ($0.name, $0.summary[language]) })
    layout.paragraph("\(Self.more[language]) \(program.fullName(of: group[0])) --help")
  }

  private mutating func tell(of program: CommandSet) {
    layout.paragraph(program.summary[language])
    layout.section(
      Self.usage[language], ["\(program.name) \(Self.someCommand[language]) \(Self.someOptions[language])"])
    layout.paragraph(program.text[language])
    var rows = program.commands.map { (label: $0.name, text: $0.summary[language]) }
    rows[0].text += "\n" + Self.first[language]
    layout.table(Self.commands[language], rows)
    var asking = ArgumentReader(GivenWords(), to: program.name, in: language)
    asking.askForNoCommand()
    tell(of: asking.parameters)
    layout.paragraph("\(Self.more[language]) \(program.fullName(of: program.commands[0])) --help")
  }

  private mutating func tell(of command: any Command.Type, _ program: CommandSet) {
    let parameters = program.parameters(of: command, in: language)
    let words = Self.words(of: parameters, language)
    layout.paragraph(command.summary[language])
    layout.section(Self.usage[language], ["\(program.fullName(of: command)) \(words)\(Self.someOptions[language])"])
    layout.paragraph(command.text[language])
    tell(of: parameters)
  }

  private static func words(of parameters: [Parameter], _ language: DiagnosticLanguage) -> String {
    parameters.filter(\.isWord).map { $0.label(in: language) + " " }.joined()
  }

  private mutating func tell(of parameters: [Parameter]) {
    layout.table(Self.words[language], parameters.filter(\.isWord).map(row))
    layout.table(Self.options[language], parameters.filter { !$0.isWord }.map(row))
  }

  private func row(_ parameter: Parameter) -> (label: String, text: String) {
    (parameter.label(in: language), parameter.help[language])
  }

  // MARK: Its own words

  private static let usage = Wording(sv: "Skriv så här:", en: "Usage:")
  private static let some = Wording(sv: "Kommandon som börjar med", en: "Commands that begin with")
  private static let someCommand = Wording(sv: "[kommando]", en: "[command]")
  private static let someOptions = Wording(sv: "[inställningar]", en: "[options]")
  private static let commands = Wording(sv: "Kommandon:", en: "Commands:")
  private static let first = Wording(sv: "Görs också när inget kommando står.", en: "Also done where no command is named.")
  private static let words = Wording(sv: "Efter kommandot:", en: "After the command:")
  private static let options = Wording(sv: "Inställningar:", en: "Options:")
  private static let more = Wording(sv: "Mer om ett kommando:", en: "More of a command:")
}
