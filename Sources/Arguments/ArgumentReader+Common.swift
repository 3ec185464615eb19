import Diagnostics

// What every command takes. The reader's language and the request have been decided by then: here it is asked for,
// so that it is in help and is no mistake.
extension ArgumentReader {
  mutating func read(_ command: any Command.Type) -> any Command {
    let read = command.init(&self)
    askForLanguage()
    _ = flag(["-h", "--help"], Wording(sv: "Visa den här hjälpen.", en: "Show this help."))
    return read
  }

  /// What the program takes without a command.
  mutating func askForNoCommand() {
    askForLanguage()
    _ = flag(["--version"], Wording(sv: "Visa programmets version.", en: "Show the program's version."))
    _ = flag(["-h", "--help"], Wording(sv: "Visa den här hjälpen.", en: "Show this help."))
  }

  private mutating func askForLanguage() {
    let _: DiagnosticLanguage? = choice(
      "--language", Wording(sv: "SPRÅK", en: "LANGUAGE"),
      Wording(
        sv: "Språket i meddelandena: sv eller en.\nAnnars datorns språk, annars svenska.",
        en: "The language of messages: sv or en.\nElse that of the machine, else Swedish."))
  }
}
