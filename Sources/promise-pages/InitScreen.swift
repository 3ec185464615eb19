import Arguments
import Diagnostics
import Host
import Scaffold
import SiteBuilder
import Writers

/// What is said of a site that was begun.
struct InitScreen {
  private let language: DiagnosticLanguage
  private let folder: String
  private let given: GivenAnswers

  init(_ language: DiagnosticLanguage, folder: String, _ given: GivenAnswers) {
    self.language = language
    self.folder = folder
    self.given = given
  }

  func tell(_ begun: Begun, _ answers: SiteAnswers) throws(UsageError) -> ExitStatus {
    switch begun {
    case .refused(let problem): throw UsageError(problem)
    case .faulty(let findings): return BeginningScreen(language, site: ".").refuse(findings)
    case .written(let paths, _, let toFillIn, let remarks):
      BeginningScreen(language, site: ".").tell(remarks)
      StandardStream.output.write(written(paths, toFillIn) + settings(answers) + next)
      return .done
    }
  }

  private func written(_ paths: [String], _ toFillIn: Int) -> String {
    let place = folder == "." ? "" : folder.shown + "/"
    let count = paths.count
    return Wording(
      sv: """
        Webbplatsen är skapad: \(count) filer i \(place)content/ och bredvid.
        Utkasten har \(toFillIn) ställen som bara du kan fylla i. De är märkta [[fyll i: …]].

        """,
      en: """
        The site is made: \(count) files in \(place)content/ and beside it.
        The drafts have \(toFillIn) places that only you can fill in. They are marked [[fyll i: …]].

        """)[language]
  }

  /// What site.yaml says of what nobody has said.
  private func settings(_ answers: SiteAnswers) -> String {
    let nobody = Wording(
      sv: "Det står inte vem som svarar för webbplatsen. Skriv publisher i site.yaml innan du publicerar.\n",
      en: "It is not said who answers for the site. Write publisher into site.yaml before you publish.\n")[language]
    return (answers.publisher == nil ? nobody : "") + address(answers)
  }

  private func address(_ answers: SiteAnswers) -> String {
    guard given.baseURL == nil, answers.baseURL == SiteAnswers.exampleURL else { return "" }
    return Wording(
      sv: "Adressen är ett exempel, \(answers.baseURL). Skriv den riktiga i site.yaml innan du publicerar.\n",
      en: "The address is an example, \(answers.baseURL). Write the real one into site.yaml before you publish.\n")[language]
  }

  private var next: String {
    // What begins with a hyphen would be an option.
    let typed = (folder.hasPrefix("-") ? "./" + folder : folder).asTyped
    let path = InstalledFolder.handbook("content-format.md")
    let handbook = Wording(sv: "Handboken: \(path)\n", en: "The handbook (in Swedish): \(path)\n")[language]
    let heading = handbook + Wording(sv: "Så går du vidare:\n", en: "How to go on:\n")[language]
    return heading + (folder == "." ? "" : "  cd \(typed)\n") + BeginningScreen(language, site: ".").commands
  }
}
