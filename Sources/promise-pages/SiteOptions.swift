import ArgumentParser
import Diagnostics
import Host
import PromiseModel
import SiteBuilder

/// What `build` and `check` both ask for.
struct SiteOptions: ParsableArguments {
  @Option(help: .init("Mappen med content/, templates/ och output/.", valueName: "mapp"))
  var site = "."

  @Option(help: .init("Mappen med texterna, om den inte är content/ i --site.", valueName: "mapp"))
  var content: String?

  @Option(
    help: .init(
      "Mappen med sidmallarna. Annars templates/ i --site, och om den inte finns de som installerades med programmet.",
      valueName: "mapp"))
  var templates: String?

  @Option(
    help: .init(
      "Dagen som sidorna ska gälla, till exempel 2026-03-31. Annars SOURCE_DATE_EPOCH, annars i dag.",
      valueName: "datum"),
    transform: BuildDate.parse)
  var date: CalendarDate?

  @Flag(help: "Ta med utkast (draft: true), för att förhandsgranska.")
  var drafts = false

  @Flag(help: "Räkna varningar som fel.")
  var strict = false

  @Option(
    help: .init(
      "Språket i meddelandena, sv eller en. Annars datorns språk, annars svenska.", valueName: "språk"))
  var language: DiagnosticLanguage?

  @Option(help: .init("Hur mycket som görs samtidigt. Annars så mycket datorn klarar.", valueName: "antal"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs är ett tal från 1 och uppåt.") }
  }

  var chosenLanguage: DiagnosticLanguage {
    language ?? DiagnosticLanguage(environment: environmentVariable)
  }

  /// What only a build is told is for its command to add.
  func buildOptions() throws -> BuildOptions {
    let templates = templatesInUse
    return BuildOptions(
      content: content ?? folder("content"), contentName: content ?? "content",
      templates: templates.path, templatesName: templates.name,
      output: folder("output"), date: try date ?? BuildDate.fromMachine(), withDrafts: drafts, isStrict: strict,
      jobs: min(jobs ?? processorCount(), 64))
  }

  /// The templates that were asked for, else the site's own, else those that were installed with the program; and
  /// what messages call them. Where there are none, those of the site are missed.
  private var templatesInUse: (path: String, name: String) {
    if let templates { return (templates, templates) }
    let own = folder("templates")
    guard !isFolder(own), let installed = Self.installedTemplates, isFolder(installed) else {
      return (own, "templates")
    }
    return (installed, installed)
  }

  /// `share/promise-pages/templates`, beside the `bin` of the program.
  private static var installedTemplates: String? {
    guard let program = executablePath() else { return nil }
    let folders = program.split(separator: "/").dropLast(2)
    return "/" + (folders + ["share", "promise-pages", "templates"]).joined(separator: "/")
  }

  /// A folder of the site.
  private func folder(_ name: String) -> String {
    site.hasSuffix("/") ? site + name : site + "/" + name
  }
}

extension DiagnosticLanguage: ExpressibleByArgument {}
