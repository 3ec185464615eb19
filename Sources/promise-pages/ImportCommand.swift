import Arguments
import Diagnostics
import Disk
import Host
import Import
import PromiseModel
import SiteBuilder

/// `promise-pages import`: hands a page to the room that reads it, and writes what it made.
struct ImportCommand: Command {
  static let name = "import"
  static let otherNames = ["importera", "hämta", "read", "läs in"]
  static let summary = Wording(
    sv: "Gör ett utkast av en gammal sida: text, HTML, Word eller PDF.",
    en: "Makes a draft of an old page: text, HTML, Word or PDF.")
  static let text = Wording(
    sv: """
      Läser en sida om ett medborgarlöfte eller en uppföljning och skriver den
      som ett utkast i webbplatsens form. Det som är säkert står på sin plats,
      det som är troligt står i kommentarer (Föreslaget: …) och det som saknas
      har märket [[fyll i: …]]. Inget hittas på: läs utkastet mot källan.

      Utkastet får draft: true och läggs i content/, där inget skrivs över.

      Resultatkoder:
        0 utkastet är skrivet
        1 sidan gick inte att läsa
        2 fel i kommandot
        3 datorn kunde inte läsa eller skriva (disk, rättigheter)
      """,
    en: """
      Reads a page on a citizen promise or a follow-up and writes it as a draft in
      the form of the site. What is sure stands in its place, what is likely in
      comments, and what is missing has the mark [[fyll i: …]].
      Nothing is made up: read the draft against the source.

      The draft is given draft: true and put into content/, where nothing is
      written over.

      Exit codes:
        0 the draft is written
        1 the page could not be read
        2 an error in the command
        3 the machine could not read or write (disk, permissions)
      """)

  private let language: DiagnosticLanguage
  private let file: String
  private let site: String?
  private let out: String?
  private let traceFile: String?
  private let municipality: String?
  private var request: ImportRequest

  init(_ arguments: inout ArgumentReader) {
    language = arguments.language
    file = arguments.requiredWord(
      .file,
      Wording(
        sv: "Den sparade sidan, eller - för det som kommer in\n(till exempel inklistrad text).",
        en: "The saved page, or - for what comes in\n(such as pasted text)."))
    let kind: ImportRequest.Kind? = arguments.choice(
      "--kind", .form,
      Wording(
        sv: "Vad sidan är: promise (löfte) eller follow-up\n(uppföljning). Annars som den själv säger.",
        en: "What the page is: promise or follow-up.\nElse as it says itself."))
    municipality = arguments.option(
      "--municipality", Wording(sv: "KOMMUN", en: "MUNICIPALITY"),
      Wording(
        sv: "Kommunen, flera med komma emellan.\nAnnars som sidan säger.",
        en: "The municipality, several with commas.\nElse as the page says."), isOnce: true)
    let period: String? = arguments.option(
      "--period", Wording(sv: "PERIOD", en: "PERIOD"),
      Wording(sv: "Löftets period, till exempel 2023-2024.\nAnnars som sidan säger.", en: "The promise's period, such as 2023-2024.\nElse as the page says."),
      wanted: Wording(sv: "en period som 2023-2024", en: "a period such as 2023-2024"), read: { (try? Period.parse($0)) == nil ? nil : $0 })
    let address = arguments.option(
      "--url", .address,
      Wording(sv: "Sidans adress.\nDen blir utkastets källa.", en: "The address of the page.\nIt becomes the draft's source."))
    site = arguments.option(
      "--site", .folder,
      Wording(sv: "Mappen med content/: registret och löftena.\nAnnars mappen du står i.", en: "The folder with content/: the register and the\npromises. Else the folder you are in."))
    out = arguments.option(
      "--out", .file, Wording(sv: "Skriv utkastet i filen, eller - för skärmen.\nAnnars på sin plats i content/.", en: "Write the draft to the file, or - for the screen.\nElse to its place in content/."))
    traceFile = arguments.option(
      "--trace", .file,
      Wording(sv: "Skriv i filen vart varje rad tog vägen, och varifrån\nvarje värde kommer.", en: "Write to the file where every line went,\nand where every value came from."))
    request = ImportRequest(
      kind: kind, period: period, address: address, name: file == "-" ? "-" : file)
  }

  func run() throws(UsageError) -> ExitStatus {
    if file.lowercased().hasPrefix("http://") || file.lowercased().hasPrefix("https://") {
      throw UsageError(.importOfAddress, ["address": file])
    }
    do throws(DiskError) {
      let known = try KnownContent(in: site)
      var wanted = self
      switch known.municipalities(municipality) {
      case .success(let slugs): wanted.request.municipalities = slugs
      case .failure(let refusal): return refused(refusal)
      }
      return switch try wanted.imported(into: known.site) {
      case .success(let imported): try write(imported, into: known)
      case .failure(let failure): refused(ImportRefusal(failure, of: file))
      }
    } catch {
      StandardStream.error.tell(error.diagnostic, in: language)
      return .machineFailed
    }
  }

  private func imported(into known: KnownSite) throws(DiskError) -> Result<Imported, ImportFailure> {
    guard let bytes = try readFile(file == "-" ? "/dev/stdin" : file, upTo: SourceFormat.largestFile) else {
      return .failure(.tooLarge(limit: SourceFormat.largestFile))
    }
    return Result { () throws(ImportFailure) in
      let page = try PageText.of(bytes)
      return try importPage(page.bytes, format: page.format, request, into: known)
    }
  }

  /// Writes the draft and the trace, and tells what they hold.
  private func write(_ imported: Imported, into known: KnownContent) throws(DiskError) -> ExitStatus {
    if let traceFile { try replaceFile(traceFile, with: Array(imported.trace.utf8)) }
    let draft = Array(imported.draft.utf8)
    if out == "-" {
      StandardStream.output.write(imported.draft)
      StandardStream.error.write(ImportReport(imported, at: nil, language).text)
      if let warning = known.warning(of: imported.summary.municipalities) { StandardStream.error.tell(warning, in: language) }
      return .done
    }
    let path = out ?? SiteOptions.folder("content/" + imported.path, of: site ?? ".")
    if out != nil {
      try replaceFile(path, with: draft)
    } else if try !writeNewFile(path, draft) {
      return refused(ImportRefusal(inTheWay: path))
    }
    StandardStream.output.write(ImportReport(imported, at: path, language).text)
    if let warning = known.warning(of: imported.summary.municipalities) { StandardStream.error.tell(warning, in: language) }
    return .done
  }

  private func refused(_ refusal: ImportRefusal) -> ExitStatus {
    StandardStream.error.tell(refusal.problem, in: language)
    return refusal.isUsage ? .wrongUsage : .contentHasErrors
  }
}
