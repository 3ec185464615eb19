import ArgumentParser
import Diagnostics
import Disk
import Host
import Reports
import SiteBuilder

/// `promise-pages check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Letar efter fel i texterna, utan att göra webbplatsen.",
    discussion: """
      Visar allt som build skulle klaga på: filen, raden, vad som är fel och hur det rättas. Inget \
      skrivs, och det som är publicerat är orört.

      Ordet inom hakparentes sist på raden, till exempel [date-does-not-exist], är problemets namn. \
      Slå upp det i docs/diagnostics.md för att se ett exempel.

      Slutkoder: 0 inga fel, 1 fel i innehållet, 2 felaktigt anrop, 3 datorn svek (disk, rättigheter).
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    help: .init(
      "Hur problemen skrivs: text (för människor), json, sarif eller github (för andra program).",
      valueName: "form"))
  var format = ProblemFormat.text

  @Flag(help: "Ta med notiser: sådant som inte är fel men kan vara bra att veta.")
  var verbose = false

  func run() throws {
    let buildOptions = try options.buildOptions()
    do {
      let result = try SiteBuild(buildOptions).check()
      show(result, buildOptions)
      if result.isRefused { throw ExitStatus.contentHasErrors }
    } catch let error as DiskError {
      StandardStream.error.write(RunSummary(options.chosenLanguage).failed(error.diagnostic))
      throw ExitStatus.machineFailed
    }
  }

  private func show(_ result: BuildResult, _ buildOptions: BuildOptions) {
    let language = options.chosenLanguage
    let shown = result.findings.from(verbose ? .note : .warning)
    let isForPeople = format == .text
    let lines = isForPeople ? SourceLines(of: shown.told, in: buildOptions) : SourceLines()
    let problems = format.text(of: shown, in: language, lines: lines, colours: .suited(to: .output))
    StandardStream.output.write(problems)
    guard isForPeople else { return }
    StandardStream.output.write(RunSummary(language).checked(result, withNotes: verbose))
  }
}

extension ProblemFormat: ExpressibleByArgument {}
