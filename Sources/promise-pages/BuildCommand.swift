import Arguments
import Diagnostics
import Disk
import Host
import Reports
import SiteBuilder

/// `promise-pages build`.
struct BuildCommand: Command {
  static let name = "build"
  static let otherNames = ["publish", "publicera", "bygg", "bygga", "make", "generate", "render", "deploy"]
  static let summary = Wording(
    sv: "Gör webbplatsen och lägger den i output/.", en: "Makes the site and puts it into output/.")
  static let text = Wording(
    sv: """
      Körs i mappen där content/ ligger, eller med --site MAPP.

      Resultatkoder:
        0 webbplatsen är publicerad
        1 fel i innehållet, inget är publicerat
        2 fel i kommandot
        3 datorn kunde inte läsa eller skriva (disk, rättigheter)
      """,
    en: """
      Is run in the folder with content/, or with --site FOLDER.

      Exit codes:
        0 the site is published
        1 errors in the content, nothing is published
        2 an error in the command
        3 the machine could not read or write (disk, permissions)
      """)

  private let options: SiteOptions
  private let output: String?
  private let baseURL: String?
  private let report: String?
  private let manifest: String?
  private let precompress: Bool
  private let makesAll: Bool
  private let staysInPlace: Bool
  private let adopts: Bool
  private let isQuiet: Bool
  private let isVerbose: Bool
  private let showsTimings: Bool

  init(_ arguments: inout ArgumentReader) {
    options = SiteOptions(&arguments)
    output = arguments.option(
      "--output", .folder,
      Wording(
        sv: "Mappen där webbplatsen läggs.\nAnnars output/ i --site.",
        en: "The folder to put the site into.\nElse output/ of --site."))
    baseURL = arguments.option(
      "--base-url", .address,
      Wording(
        sv: "Adressen där webbplatsen publiceras.\nAnnars den i site.yaml.",
        en: "The address that the site is published at.\nElse the one in site.yaml."),
      wanted: .wantedSiteAddress, meant: { siteAddress(meantBy: $0) }, read: { siteAddress($0) })
    report = arguments.option(
      "--report", .file,
      Wording(
        sv: "Skriv en rapport för andra program (JSON) till filen.",
        en: "Write a report for other programs (JSON) to the file."))
    manifest = ManifestOption.read(&arguments)
    precompress = arguments.flag(
      "--precompress",
      Wording(
        sv: "Lägg packade kopior (.gz, .br) bredvid sidorna.\nEn webbserver kan skicka dem som de är.",
        en: "Lay packed copies (.gz, .br) beside the pages.\nA web server can send them as they are."))
    makesAll = arguments.flag(
      "--rebuild",
      Wording(
        sv: "Gör alla filer, också dem som inget har ändrats för.\nResultatet blir detsamma.",
        en: "Make all files, also those nothing has changed for.\nThe result is the same."))
    staysInPlace = arguments.flag(
      "--in-place",
      Wording(
        sv: "Byt filerna en och en i stället för hela mappen.\nBehövs där mappen måste vara densamma (containrar).",
        en: "Change file by file instead of the whole folder.\nNeeded where the folder must stay the same (containers)."))
    adopts = arguments.flag(
      "--adopt",
      Wording(
        sv: "Ta över en mapp med filer som inte är publicerade härifrån.\nDe som står där en sida ska vara skrivs över.",
        en: "Take over a folder with files not published from here.\nThose that stand where a page is to be are replaced."))
    isQuiet = arguments.flag(
      "--quiet", Wording(sv: "Visa bara det som stoppar bygget.", en: "Show only what stops the build."))
    isVerbose = arguments.flag(
      "--verbose",
      Wording(
        sv: "Visa vilka filer som är nya, ändrade och borttagna.", en: "Show which files are new, changed and removed."))
    showsTimings = arguments.flag(
      "--timings", Wording(sv: "Visa hur lång tid varje steg tog.", en: "Show how long each stage took."))
    if isQuiet, isVerbose {
      arguments.reject(UsageError(.usageContradiction, ["option": "--quiet", "other": "--verbose"]))
    }
  }

  func run() throws(UsageError) -> ExitStatus {
    let language = options.language
    let buildOptions = try buildOptions()
    let screen = BuildScreen(
      language, buildOptions, isQuiet: isQuiet, isVerbose: isVerbose, showsTimings: showsTimings)
    do throws(DiskError) {
      let result = try SiteBuild(buildOptions, tell: screen.note).run()
      screen.finish(result)
      let isListed = result.files.map { write(FileListLines($0).bytes, to: manifest, screen) } ?? true
      let isReported = write(BuildReport(.finished(result), on: buildOptions.date, in: language).bytes, to: report, screen)
      guard isListed, isReported else { return .machineFailed }
      if result.published == nil { return .contentHasErrors }
      withExtendedLifetime(result) { end(.done, in: language) }
    } catch {
      screen.fail(error.diagnostic)
      let failure = BuildReport(.failed(error.diagnostic.problem(in: language)), on: buildOptions.date, in: language)
      _ = write(failure.bytes, to: report, screen)
      return .machineFailed
    }
  }

  private func buildOptions() throws(UsageError) -> BuildOptions {
    var all = try options.buildOptions()
    if let output { all.output = output }
    all.baseURL = baseURL
    all.precompress = precompress
    all.program = programIdentity()
    all.makesAll = makesAll
    all.staysInPlace = staysInPlace
    all.adopts = adopts
    try all.checkOutputIsApart(from: options.ownTemplates)
    all.listsFiles = manifest != nil
    let apart = FilesApart(folders: [all.content, all.templates, options.ownTemplates], output: all.output)
    try apart.check([("--report", report), ("--manifest", manifest)])
    return all
  }

  /// False, and told, where it can't be written; what became of the site is another thing.
  private func write(_ bytes: [UInt8], to path: String?, _ screen: BuildScreen) -> Bool {
    guard let path else { return true }
    do throws(DiskError) {
      try replaceFile(path, with: bytes)
      return true
    } catch {
      screen.fail(error.diagnostic)
      return false
    }
  }
}
