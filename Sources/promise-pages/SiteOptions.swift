import Arguments
import Diagnostics
import Host
import PromiseModel
import SiteBuilder

/// What the commands that read a site ask for.
struct SiteOptions {
  let language: DiagnosticLanguage
  let isStrict: Bool
  let site: String
  private let content: String?
  let templates: String?
  private let date: CalendarDate?
  private let withDrafts: Bool
  private let jobs: Int?

  /// - `isPreview`: drafts are shown, and warnings are told of;
  /// - `judges`: false for a command that neither shows drafts nor weighs warnings.
  init(_ arguments: inout ArgumentReader, isPreview: Bool = false, judges: Bool = true) {
    language = arguments.language
    site =
      arguments.option(
        "--site", .folder,
        Wording(
          sv: "Mappen med content/, templates/ och output/.\nAnnars mappen du står i.",
          en: "The folder with content/, templates/ and output/.\nElse the folder you are in.")) ?? "."
    content = Self.content(&arguments)
    templates = Self.templates(&arguments)
    date = Self.date(
      &arguments,
      Wording(
        sv: "Dagen som sidorna ska gälla, till exempel 2026-03-31.\nAnnars SOURCE_DATE_EPOCH, annars i dag.",
        en: "The day to make the pages for, such as 2026-03-31.\nElse SOURCE_DATE_EPOCH, else today."))
    withDrafts =
      isPreview
      || judges
        && arguments.flag(
          "--drafts",
          Wording(
            sv: "Ta med utkast (draft: true), för att förhandsgranska.", en: "Include drafts (draft: true), for a preview."))
    isStrict =
      !isPreview && judges
      && arguments.flag("--strict", Wording(sv: "Räkna varningar som fel.", en: "Let warnings count as errors."))
    jobs = arguments.option(
      "--jobs", .number,
      Wording(
        sv: "Hur mycket som görs samtidigt.\nAnnars så mycket som datorn klarar.",
        en: "How much is done at the same time.\nElse as much as the machine can do."),
      wanted: Wording(sv: "ett tal från 1 och uppåt", en: "a number from 1 on"),
      read: { Int($0).flatMap { $0 > 0 ? $0 : nil } })
  }

  /// `--date`, for whatever a command does of a day.
  static func date(_ arguments: inout ArgumentReader, _ use: Wording) -> CalendarDate? {
    arguments.option(
      "--date", .date, use, wanted: Wording(sv: "ett datum som 2026-03-31", en: "a date such as 2026-03-31"), read: BuildDate.parse)
  }

  /// `--content`, as every command that reads texts takes it.
  static func content(_ arguments: inout ArgumentReader) -> String? {
    arguments.option(
      "--content", .folder,
      Wording(
        sv: "Mappen med texterna.\nAnnars content/ i --site.", en: "The folder with the texts.\nElse content/ of --site."))
  }

  /// `--templates`, as every command that makes pages takes it.
  static func templates(_ arguments: inout ArgumentReader) -> String? {
    arguments.option(
      "--templates", .folder,
      Wording(
        sv: "Mappen med sidmallarna.\nAnnars templates/ i --site.\nFinns ingen sådan: de som installerades med programmet.",
        en: "The folder with the templates.\nElse templates/ of --site.\nIf there is none: those installed with the program."))
  }

  /// What only a build is told is for its command to add.
  func buildOptions() throws(UsageError) -> BuildOptions {
    let templates = try Self.templatesThatAre(templates, of: site)
    return BuildOptions(
      content: content ?? folder("content"), contentName: content ?? "content",
      templates: templates.path, templatesName: templates.name,
      output: folder("output"), date: try day(), withDrafts: withDrafts,
      isStrict: isStrict, jobs: Self.jobs(jobs))
  }

  /// - `wanted`: nil: as many as the machine can do at the same time.
  static func jobs(_ wanted: Int? = nil) -> Int { possible(min(wanted ?? processorCount(), 64)) }

  /// Goes on alone where the machine has too few threads, or lets too few files be open: threads open some for
  /// themselves at any time, and end the program where they get none. That leaves room for all the guests of a preview.
  private static func possible(_ jobs: Int) -> Int {
    guard jobs > 1, (try? requireDescriptors(128 + 4 * jobs)) != nil, threadsToBeHad(upTo: jobs) == jobs else { return 1 }
    return jobs
  }

  private func day() throws(UsageError) -> CalendarDate { try BuildDate.day(date, language) }

  /// The day that a build of now would be for; nil where the clock tells none.
  func currentDay() -> CalendarDate? { try? day() }

  /// The files of the panel of a preview: with the templates, else with those that were installed with the program.
  static func panelFolder(beside templates: String) -> String {
    let own = templates + "/preview"
    guard !isFolder(own), let installed = InstalledFolder.path("templates", source: "templates") else { return own }
    return installed + "/preview"
  }

  /// The templates that were asked for, else the site's own, else those that were installed with the program; and
  /// what messages call them. Where there are none, those of the site are missed.
  /// - `asked`: those that were asked for.
  static func templatesInUse(_ asked: String?, of site: String) -> (path: String, name: String) {
    if let asked { return (asked, asked) }
    let own = folder("templates", of: site)
    guard !isFolder(own), let installed = InstalledFolder.path("templates", source: "templates"), isFolder(installed)
    else { return (own, "templates") }
    return (installed, installed)
  }

  /// The same, for a command that makes pages at once: a folder of something else lacks each of hundreds of words.
  static func templatesThatAre(_ asked: String?, of site: String) throws(UsageError) -> (path: String, name: String) {
    let inUse = templatesInUse(asked, of: site)
    if isNothing(inUse.path + "/words.yaml"), isNothing(inUse.path + "/start.mustache") {
      throw UsageError(.usageTemplatesMissing, ["folder": inUse.name])
    }
    return inUse
  }

  /// Where the site's own templates are, or would be: what is put there is taken for them by the next build.
  var ownTemplates: String { folder("templates") }

  /// A folder of the site.
  private func folder(_ name: String) -> String { Self.folder(name, of: site) }

  static func folder(_ name: String, of site: String) -> String {
    site == "." ? name : site.hasSuffix("/") ? site + name : site + "/" + name
  }
}
