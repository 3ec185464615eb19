import Arguments
import Diagnostics
import PromiseModel
import SiteBuilder

/// What each of the commands that begin a document asks for.
struct BeginningOptions {
  let language: DiagnosticLanguage
  let site: String
  private let content: String?
  private let templates: String?
  private let date: CalendarDate?

  init(_ arguments: inout ArgumentReader) {
    language = arguments.language
    site =
      arguments.option(
        "--site", .folder,
        Wording(sv: "Mappen med content/.\nAnnars mappen du står i.", en: "The folder with content/.\nElse the folder you are in."))
      ?? "."
    content = SiteOptions.content(&arguments)
    templates = SiteOptions.templates(&arguments)
    date = SiteOptions.date(
      &arguments,
      Wording(
        sv: "Dagen som det prövas på, till exempel 2026-03-31.\nAnnars SOURCE_DATE_EPOCH, annars i dag.",
        en: "The day on which it is checked, such as 2026-03-31.\nElse SOURCE_DATE_EPOCH, else today."))
  }

  func buildOptions() throws(UsageError) -> BuildOptions {
    let templates = try SiteOptions.templatesThatAre(templates, of: site)
    return BuildOptions(
      content: content ?? SiteOptions.folder("content", of: site), contentName: content ?? "content",
      templates: templates.path, templatesName: templates.name, output: SiteOptions.folder("output", of: site),
      date: try BuildDate.day(date, language), jobs: SiteOptions.jobs())
  }
}
