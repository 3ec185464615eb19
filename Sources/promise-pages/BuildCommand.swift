import ArgumentParser
import Diagnostics
import Disk
import Host
import PromiseModel
import SiteBuilder

/// `promise-pages build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Gör webbplatsen och lägger den i output/.",
    discussion: """
      Körs i mappen där content/ och templates/ ligger, eller med --site MAPP.

      Slutkoder: 0 publicerat, 1 fel i innehållet (inget publicerat), 2 felaktigt anrop, \
      3 datorn svek (disk, rättigheter).
      """)

  @Option(help: .init("Mappen med content/, templates/ och output/.", valueName: "mapp"))
  var site = "."

  @Option(help: .init("Mappen med texterna, om den inte är content/ i --site.", valueName: "mapp"))
  var content: String?

  @Option(help: .init("Mappen där webbplatsen läggs, om den inte är output/ i --site.", valueName: "mapp"))
  var output: String?

  @Option(help: .init("Mappen med sidmallarna, om den inte är templates/ i --site.", valueName: "mapp"))
  var templates: String?

  @Option(
    name: .customLong("base-url"),
    help: .init("Adressen där webbplatsen publiceras, i stället för den i site.yaml.", valueName: "adress"),
    transform: BuildCommand.baseURL)
  var baseURL: String?

  @Option(
    help: .init(
      "Dagen som sidorna ska gälla, till exempel 2026-03-31. Annars SOURCE_DATE_EPOCH, annars i dag.",
      valueName: "datum"),
    transform: BuildDate.parse)
  var date: CalendarDate?

  @Flag(help: "Ta med utkast (draft: true), för att förhandsgranska.")
  var drafts = false

  @Flag(help: "Publicera inte heller om det finns varningar.")
  var strict = false

  @Option(help: .init("Hur mycket som görs samtidigt. Annars så mycket datorn klarar.", valueName: "antal"))
  var jobs: Int?

  @Flag(help: "Skriv bara ut fel.")
  var quiet = false

  @Flag(help: "Skriv ut vilka sidor som tillkom, ändrades och togs bort.")
  var verbose = false

  @Flag(help: "Skriv ut hur lång tid varje steg tog.")
  var timings = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs är ett tal från 1 och uppåt.") }
    if quiet, verbose { throw ValidationError("Välj --quiet eller --verbose.") }
  }

  func run() async throws {
    let reporter = BuildReporter(quiet: quiet, verbose: verbose, timings: timings)
    do {
      let result = try await SiteBuild(try options(), tell: reporter.note).run()
      reporter.finish(result)
      if result.published == nil { throw ExitStatus.contentHasErrors }
    } catch let error as DiskError {
      reporter.fail(error.diagnostic)
      throw ExitStatus.machineFailed
    }
  }

  private func options() throws -> BuildOptions {
    BuildOptions(
      content: content ?? folder("content"), contentName: content ?? "content",
      templates: templates ?? folder("templates"), templatesName: templates ?? "templates",
      output: output ?? folder("output"), baseURL: baseURL, date: try date ?? BuildDate.fromMachine(),
      withDrafts: drafts, isStrict: strict, jobs: min(jobs ?? processorCount(), 64))
  }

  /// A folder of the site.
  private func folder(_ name: String) -> String {
    site.hasSuffix("/") ? site + name : site + "/" + name
  }

  private static func baseURL(_ text: String) throws -> String {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: { "?# \"<>".contains($0) })
    else { throw ValidationError("--base-url är en adress som börjar med https://.") }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
