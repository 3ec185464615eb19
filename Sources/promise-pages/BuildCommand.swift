import ArgumentParser
import Diagnostics
import Disk
import Host
import Reports
import SiteBuilder

/// `promise-pages build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Gör webbplatsen och lägger den i output/.",
    discussion: """
      Körs i mappen där content/ och templates/ ligger, eller med --site MAPP.

      Slutkoder: 0 publicerat, 1 fel i innehållet (inget publicerat), 2 felaktigt anrop, \
      3 datorn svek (disk, rättigheter).
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: .init("Mappen där webbplatsen läggs, om den inte är output/ i --site.", valueName: "mapp"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: .init("Adressen där webbplatsen publiceras, i stället för den i site.yaml.", valueName: "adress"),
    transform: BuildCommand.baseURL)
  var baseURL: String?

  @Option(help: .init("Skriv en rapport för andra program (JSON) till filen.", valueName: "fil"))
  var report: String?

  @Flag(help: "Lägg packade kopior (.gz, .br) bredvid sidorna, för webbservrar som kan skicka dem som de är.")
  var precompress = false

  @Flag(
    name: .customLong("rebuild"),
    help: "Gör alla sidor, också dem som inget har ändrats för sedan förra gången. Resultatet blir detsamma.")
  var makesAll = false

  @Flag(help: "Skriv bara ut fel.")
  var quiet = false

  @Flag(help: "Skriv ut vilka sidor som tillkom, ändrades och togs bort.")
  var verbose = false

  @Flag(help: "Skriv ut hur lång tid varje steg tog.")
  var timings = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("Välj --quiet eller --verbose.") }
  }

  func run() throws {
    let language = options.chosenLanguage
    let buildOptions = try buildOptions()
    let screen = BuildScreen(language, quiet: quiet, verbose: verbose, timings: timings)
    do {
      let result = try SiteBuild(buildOptions, tell: screen.note).run()
      screen.finish(result, buildOptions)
      try write(BuildReport(.finished(result), on: buildOptions.date, in: language))
      if result.published == nil { throw ExitStatus.contentHasErrors }
      withExtendedLifetime(result) { endProcess() }
    } catch let error as DiskError {
      screen.fail(error.diagnostic)
      // What failed may be the file of the report itself; then the screen has said all there is.
      let report = BuildReport(
        .failed(error.diagnostic.problem(in: language)), on: buildOptions.date, in: language)
      try? write(report)
      throw ExitStatus.machineFailed
    }
  }

  private func buildOptions() throws -> BuildOptions {
    var all = try options.buildOptions()
    if let output { all.output = output }
    all.baseURL = baseURL
    all.precompress = precompress
    all.program = programIdentity()
    all.makesAll = makesAll
    return all
  }

  private func write(_ report: BuildReport) throws {
    if let path = self.report { try replaceFile(path, with: report.bytes) }
  }

  private static func baseURL(_ text: String) throws -> String {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: { "?# \"<>".contains($0) })
    else { throw ValidationError("--base-url är en adress som börjar med https://.") }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
