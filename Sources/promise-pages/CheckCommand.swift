import Arguments
import Diagnostics
import Disk
import Host
import Reports
import SiteBuilder

/// `promise-pages check`.
struct CheckCommand: Command {
  static let name = "check"
  static let otherNames = ["kontrollera", "kolla", "validate", "lint", "test", "granska"]
  static let summary = Wording(
    sv: "Letar efter fel i texterna, utan att göra webbplatsen.",
    en: "Looks for mistakes in the texts, without making the site.")
  static let text = Wording(
    sv: """
      Visar alla problem: filen, raden, vad som är fel och hur det rättas.
      Inget skrivs, och det som är publicerat är orört.

      Sist på raden står problemets namn, till exempel [date-does-not-exist].
      Slå upp det för att se ett exempel:
        \(InstalledFolder.handbook("diagnostics.md"))

      Resultatkoder:
        0 inga fel
        1 fel i innehållet
        2 fel i kommandot
        3 datorn kunde inte läsa (disk, rättigheter)
      """,
    en: """
      Shows every problem: the file, the line, what is wrong and how to mend it.
      Nothing is written, and what is published is untouched.

      A line ends with the name of its problem, such as [date-does-not-exist].
      Look it up to see an example (in Swedish):
        \(InstalledFolder.handbook("diagnostics.md"))

      Exit codes:
        0 no errors
        1 errors in the content
        2 an error in the command
        3 the machine could not read (disk, permissions)
      """)

  private let options: SiteOptions
  private let format: ProblemFormat
  private let isVerbose: Bool

  init(_ arguments: inout ArgumentReader) {
    options = SiteOptions(&arguments)
    format =
      arguments.choice(
        "--format", .form,
        Wording(
          sv: "Hur problemen skrivs: text, json, sarif eller github.\nText är för människor, de andra för program.",
          en: "How problems are written: text, json, sarif or github.\nText is for people, the others for programs."))
      ?? .text
    isVerbose = arguments.flag(
      "--verbose",
      Wording(
        sv: "Visa också notiser.\nDe är inga fel, men kan vara bra att veta.",
        en: "Show notes too.\nThey are no mistakes, but may be good to know."))
  }

  func run() throws(UsageError) -> ExitStatus {
    let buildOptions = try options.buildOptions()
    do throws(DiskError) {
      let result = try SiteBuild(buildOptions).check()
      show(result, buildOptions)
      return result.isRefused ? .contentHasErrors : .done
    } catch {
      StandardStream.error.tell(error.diagnostic, in: options.language)
      return .machineFailed
    }
  }

  private func show(_ result: BuildResult, _ buildOptions: BuildOptions) {
    let shown = result.findings.from(isVerbose ? .note : .warning)
    let isForPeople = format == .text
    let lines = isForPeople ? SourceLines(of: shown.told, in: buildOptions) : SourceLines()
    let problems = format.text(of: shown, in: options.language, lines: lines, colours: .suited(to: .output))
    StandardStream.output.write(problems)
    guard isForPeople else { return }
    StandardStream.output.write(RunSummary(options.language).checked(result, withNotes: isVerbose))
  }
}
