import Arguments
import Diagnostics
import Host
import Scaffold
import SiteBuilder

/// Asks a person at a terminal what a new site has to know; elsewhere what was not given is what it is for most.
struct SiteQuestions {
  private let language: DiagnosticLanguage
  private let starter: SiteStarter
  private let isConversation = StandardInput.isTerminal && StandardStream.output.isTerminal

  init(_ language: DiagnosticLanguage, of starter: SiteStarter) {
    self.language = language
    self.starter = starter
  }

  /// Nil where the person went away. An empty answer is the usual one.
  func answers(_ given: GivenAnswers) throws(UsageError) -> SiteAnswers? {
    // What the site is about has a say in all else.
    let known = try usual(for: given.municipality)
    guard var answers = given.municipality == nil && isConversation ? askForMunicipality() : known,
      let title = given.title ?? ask(Self.title, else: answers.title),
      let address = given.baseURL ?? askForAddress(else: answers.baseURL),
      let publisher = given.publisher ?? ask(Self.publisher, else: answers.publisher ?? "")
    else { return nil }
    answers.title = title
    if !publisher.isEmpty { answers.publisher = publisher }
    answers.baseURL = address
    return answers
  }

  /// - `municipality`: as somebody wrote it.
  private func usual(for municipality: String?) throws(UsageError) -> SiteAnswers {
    do throws(Refusal) {
      return try starter.answers(about: municipality)
    } catch {
      throw UsageError(error.problem)
    }
  }

  // MARK: Asking

  private static let municipality = Wording(
    sv: "Vilken kommun handlar den om? (tomt: alla kommuner)",
    en: "Which municipality is it about? (empty: all of them)")
  private static let title = Wording(sv: "Vad ska webbplatsen heta?", en: "What is the site called?")
  private static let publisher = Wording(sv: "Vem svarar för den, till exempel en kommun?", en: "Who answers for it, such as a municipality?")
  private static let address = Wording(
    sv: "Vilken adress ska den ha på webben?", en: "Which address is it to have on the web?")
  private static let wantedAddress = Wording(
    sv: "Skriv hela adressen, till exempel https://loften.berg.se/.", en: "Write the whole address, such as https://loften.berg.se/.")

  private static func wantedAddress(_ meant: String) -> Wording {
    Wording(sv: "Menade du \(meant)? Skriv i så fall det.", en: "Did you mean \(meant)? Then write that.")
  }

  private static let unreadable = Wording(
    sv: "Svaret har tecken som inte går att läsa. Skriv det igen.", en: "The answer has characters that can't be read. Write it again.")

  /// What a person answers; `other` for an empty line, and where nobody is to be asked. Nil at the end of input.
  private func ask(_ question: Wording, else other: String) -> String? {
    guard isConversation else { return other }
    while true {
      StandardStream.output.write(question[language] + (other.isEmpty ? " " : " [\(other)] "))
      switch StandardInput.line() {
      case .ended: return nil
      case .text(let line) where Self.isText(line):
        let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return answer.isEmpty ? other : answer
      case .text, .unreadable: StandardStream.output.write("  " + Self.unreadable[language] + "\n")
      }
    }
  }

  /// Whether a line has nothing but what can stand in a text: no arrow keys, and nothing that another program could not
  /// read.
  private static func isText(_ line: String) -> Bool {
    line.unicodeScalars.allSatisfy { ($0.properties.generalCategory != .control || $0.properties.isWhitespace) && $0 != "\u{FFFD}" }
  }

  private func askForMunicipality() -> SiteAnswers? {
    while let answer = ask(Self.municipality, else: "") {
      do throws(UsageError) {
        return try usual(for: answer.isEmpty ? nil : answer)
      } catch {
        StandardStream.output.write(
          "  \(error.problem.problem(in: language))\n  \(error.problem.remedy(in: language))\n")
      }
    }
    return nil
  }

  /// A host alone is enough.
  private func askForAddress(else other: String) -> String? {
    while let answer = ask(Self.address, else: other) {
      if let address = siteAddress(answer) ?? (answer.contains(".") ? siteAddress("https://" + answer) : nil) { return address }
      let meant = siteAddress(meantBy: answer)
      StandardStream.output.write("  " + (meant.map(Self.wantedAddress)?[language] ?? Self.wantedAddress[language]) + "\n")
    }
    return nil
  }
}
