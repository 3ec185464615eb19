import Arguments
import Diagnostics
import Disk
import Host
import Scaffold
import SiteBuilder

/// `promise-pages init`.
struct InitCommand: Command {
  static let name = "init"
  static let otherNames = ["start", "starta", "börja", "skapa", "create", "new site", "ny webbplats"]
  static let summary = Wording(
    sv: "Börjar en webbplats, med allt som behövs.",
    en: "Begins a site, with all that it needs.")
  static let text = Wording(
    sv: """
      Gör en hel webbplats i en mapp. Inget som finns där skrivs över.
      Det som bara du vet är märkt [[fyll i: …]] i sidor och löften.
      Vid en terminal frågar kommandot efter det som du inte har angett.

        promise-pages init loften --municipality berg
        cd loften
        promise-pages build
      """,
    en: """
      Makes a whole site in a folder. Nothing that is there is written over.
      What only you know is marked [[fyll i: …]] in pages and promises.
      On a terminal it asks for what you have not given.

        promise-pages init loften --municipality berg
        cd loften
        promise-pages build
      """)

  private let language: DiagnosticLanguage
  private let folder: String
  private let given: GivenAnswers
  private let starter: String?

  init(_ arguments: inout ArgumentReader) {
    language = arguments.language
    folder =
      arguments.word(
        .folder, Wording(sv: "Mappen som webbplatsen läggs i.\nAnnars mappen du står i.", en: "The folder to put the site into.\nElse the folder you are in."))
      ?? "."
    given = GivenAnswers(&arguments)
    starter = arguments.option(
      "--starter", .folder,
      Wording(
        sv: "En egen mapp med det som webbplatsen ska börja med.\nAnnars den som installerades med programmet.",
        en: "A folder of your own to begin with.\nElse the one installed with the program."))
  }

  func run() throws(UsageError) -> ExitStatus {
    let starter = try readStarter()
    let obstacle: Diagnostic?
    do throws(DiskError) {
      obstacle = try SiteStarter.obstacle(in: folder)
    } catch {
      return fail(error)
    }
    // Nobody is asked for what can't be used.
    if let obstacle { throw UsageError(obstacle) }
    let questions = SiteQuestions(language, of: starter)
    guard let answers = try questions.answers(given) else {
      StandardStream.output.write(Wording(sv: "\nAvbrutet. Inget skrevs.\n", en: "\nBroken off. Nothing was written.\n")[language])
      return .wrongUsage
    }
    return try begin(answers, with: starter)
  }

  private func begin(_ answers: SiteAnswers, with starter: SiteStarter) throws(UsageError) -> ExitStatus {
    let options = try buildOptions()
    let begun: Begun
    do throws(DiskError) {
      begun = try starter.begin(in: folder, answers, options)
    } catch {
      return fail(error)
    }
    return try InitScreen(language, folder: folder, given).tell(begun, answers)
  }

  private func readStarter() throws(UsageError) -> SiteStarter {
    let path = starter ?? InstalledFolder.path("starter", source: "docs/starter") ?? "starter"
    do throws(DiskError) {
      return try SiteStarter(path)
    } catch {
      throw UsageError(.usageStarterMissing, ["path": error.path])
    }
  }

  private func buildOptions() throws(UsageError) -> BuildOptions {
    let templates = SiteOptions.templatesInUse(nil, of: folder)
    return BuildOptions(
      content: SiteOptions.folder("content", of: folder), contentName: "content",
      templates: templates.path, templatesName: templates.name, output: SiteOptions.folder("output", of: folder),
      date: try BuildDate.fromMachine(language), jobs: SiteOptions.jobs())
  }

  private func fail(_ error: DiskError) -> ExitStatus {
    StandardStream.error.tell(error.diagnostic, in: language)
    return .machineFailed
  }
}
