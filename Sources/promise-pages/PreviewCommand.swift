import Arguments
import Diagnostics
import Disk
import Host
import Preview
import PromiseModel
import SiteBuilder

/// `promise-pages preview`.
struct PreviewCommand: Command {
  static let name = "preview"
  static let otherNames = ["serve", "server", "förhandsgranska", "förhandsgranskning", "visa", "watch"]
  static let summary = Wording(
    sv: "Visar webbplatsen i webbläsaren medan du skriver.", en: "Shows the site in the browser while you write.")
  static let text = Wording(
    sv: """
      Öppna adressen som skrivs ut, eller kör med --open. Varje gång du sparar visas sidan på nytt.
      Bredvid sidan står problemen i texterna, med fil och rad, och vad en publicering skulle ändra.

      Utkast visas. Inget skrivs på disken, och bara den här datorn kommer åt sidorna.
      Avsluta med Ctrl+C.

      Resultatkoder:
        0 förhandsgranskningen är avslutad
        2 fel i kommandot, eller porten är upptagen
        3 datorn kunde inte läsa (disk, rättigheter)
      """,
    en: """
      Open the address that is printed, or run with --open. Each time you save, the page is shown anew.
      Beside it stand the problems of the texts, with file and line, and what publishing would change.

      Drafts are shown. Nothing is written to the disk, and only this machine can reach the pages.
      End with Ctrl+C.

      Exit codes:
        0 the preview has ended
        2 an error in the command, or the port is taken
        3 the machine could not read (disk, permissions)
      """)

  /// Where it is found by itself, and how many ports are tried where that one is taken.
  private static let usualPort = 8410
  private static let portsTried = 20

  private let options: SiteOptions
  private let output: String?
  private let port: Int?
  private let opens: Bool

  init(_ arguments: inout ArgumentReader) {
    options = SiteOptions(&arguments, isPreview: true)
    output = arguments.option(
      "--output", .folder,
      Wording(
        sv: "Mappen som webbplatsen är publicerad i, för att jämföra.\nAnnars output/ i --site.",
        en: "The folder that the site is published in, for comparing.\nElse output/ of --site."))
    port = arguments.option(
      "--port", .number,
      Wording(
        sv: "Porten på den här datorn.\nAnnars \(Self.usualPort), eller nästa lediga.",
        en: "The port of this machine.\nElse \(Self.usualPort), or the next free one."),
      wanted: Wording(sv: "ett tal från 0 till 65535", en: "a number from 0 to 65535"),
      read: { Int($0).flatMap { (0...65_535).contains($0) ? $0 : nil } })
    opens = arguments.flag("--open", Wording(sv: "Öppna webbläsaren.", en: "Open the browser."))
  }

  func run() throws(UsageError) -> ExitStatus {
    // Before anything else makes threads.
    let signals = EndSignals()
    // Before anybody is told of the address: they may go at once.
    let isAttended = StandardInput.canGo
    let sources = try PreviewSources(options, output: output)
    let first = sources.now
    let opened = try listener()
    do throws(DiskError) {
      let listener = try opened.get()
      let preview = try Preview(first, panel: PreviewSources.panel(of: first), at: OwnAddress(port: listener.port))
      greet("http://127.0.0.1:\(listener.port)/")
      var loop = PreviewLoop(preview, listener, signals, sources, isAttended: isAttended)
      loop.run()
      return .done
    } catch {
      StandardStream.error.tell(error.diagnostic, in: options.language)
      return .machineFailed
    }
  }

  /// Less is too little to answer a single page.
  private static let fewestDescriptors = 8

  /// On the port that was asked for; else on the usual one or the next that is free.
  private func listener() throws(UsageError) -> Result<LoopbackListener, DiskError> {
    let ports = port.map { $0...$0 } ?? Self.usualPort...Self.usualPort + Self.portsTried
    do throws(SystemFailure) {
      for port in ports {
        guard let listener = try LoopbackListener.open(port: port) else { continue }
        try requireDescriptors(Self.fewestDescriptors)
        return .success(listener)
      }
    } catch {
      return .failure(DiskError(operation: .read, path: "127.0.0.1:\(ports.lowerBound)", reason: .system(error.code)))
    }
    throw UsageError(.usagePortTaken, ["port": String(ports.lowerBound)])
  }

  private func greet(_ address: String) {
    let words = Wording(
      sv: "Förhandsgranskning: \(address)\nAvsluta med Ctrl+C.\n", en: "Preview: \(address)\nEnd with Ctrl+C.\n")
    StandardStream.output.write(words[options.language])
    guard opens, !openInBrowser(address) else { return }
    let failed = Wording(
      sv: "Ingen webbläsare gick att öppna härifrån: öppna adressen själv.\n",
      en: "No browser could be opened from here: open the address yourself.\n")
    StandardStream.error.write(failed[options.language])
  }
}
