import Arguments
import Diagnostics
import Disk
import Host
import Reports
import SiteBuilder

/// `promise-pages rollback`.
struct RollbackCommand: Command {
  static let name = "rollback"
  static let otherNames = ["undo", "ångra", "återställ", "backa", "revert"]
  static let summary = Wording(
    sv: "Lägger tillbaka webbplatsen som före det senaste bygget.",
    en: "Puts the site back as it was before the last build.")
  static let text = Wording(
    sv: """
      Hela webbplatsen byts på en gång. Texterna i content/ är orörda: rätta dem innan du bygger igen.
      Samma kommando en gång till ångrar.

      Resultatkoder:
        0 den förra webbplatsen är tillbaka
        2 fel i kommandot
        3 det finns ingen förra webbplats, eller datorn kunde inte läsa eller skriva
      """,
    en: """
      The whole site is changed at once. The texts in content/ are untouched: mend them before you build again.
      The same command once more undoes it.

      Exit codes:
        0 the site before is back
        2 an error in the command
        3 there is no site before, or the machine could not read or write
      """)

  private let language: DiagnosticLanguage
  private let site: String
  private let output: String
  private let manifest: String?

  init(_ arguments: inout ArgumentReader) {
    language = arguments.language
    let site =
      arguments.option(
        "--site", .folder,
        Wording(
          sv: "Mappen med output/.\nAnnars mappen du står i.", en: "The folder with output/.\nElse the folder you are in."))
      ?? "."
    output =
      arguments.option(
        "--output", .folder,
        Wording(
          sv: "Mappen där webbplatsen ligger.\nAnnars output/ i --site.",
          en: "The folder that the site is in.\nElse output/ of --site.")) ?? SiteOptions.folder("output", of: site)
    manifest = ManifestOption.read(&arguments)
    self.site = site
  }

  func run() throws(UsageError) -> ExitStatus {
    let folders = ["content", "templates"].map { SiteOptions.folder($0, of: site) }
    try FilesApart(folders: folders, output: output).check([("--manifest", manifest)])
    do throws(DiskError) {
      let (summary, files) = try SiteRollBack(output: output, listsFiles: manifest != nil, jobs: SiteOptions.jobs()).run()
      StandardStream.output.write(RunSummary(language).rolledBack(summary, in: output))
      if let manifest, let files { try replaceFile(manifest, with: FileListLines(files).bytes) }
      return .done
    } catch {
      StandardStream.error.tell(error.diagnostic, in: language)
      return .machineFailed
    }
  }
}
