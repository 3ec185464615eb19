package import Diagnostics
package import PromiseModel
import SafeHTML
package import Templates

/// All pages of a site: planned at once, rendered one by one.
///
/// The back half of the house. Every address is decided and every template compiled before the first
/// page is made, so that rendering can't fail and can be done in any order.
package struct PageSet: Sendable {
  /// One line for each kind of page. The files come in this order.
  private static let kinds: [any Page.Type] = [
    StartPage.self, MunicipalitiesPage.self, MunicipalityPage.self, PromisePage.self, FollowUpPage.self,
    CountiesPage.self, CountyPage.self, YearsPage.self, YearPage.self, FocusAreasPage.self,
    FocusAreaPage.self, FreeTextPage.self, NotFoundPage.self, AliasPage.self, IconFile.self,
    SitemapFile.self, RobotsFile.self, SearchIndex.self, SearchScript.self,
  ]

  /// Templates that are no pages: the style sheet, and what is printed beside an author's commitments
  /// and outcomes, in their places.
  private static let parts: [(name: String, shape: Shape)] = [
    (PageStyle.template, PageStyle.shape),
    (CommitmentFacts.template, CommitmentFacts.shape), (OutcomeFacts.template, OutcomeFacts.shape),
  ]

  /// In a fixed order.
  package let files: [PlannedFile]
  /// Files below `content/` that are copied as they are; they keep their path.
  package let media: [String]
  private let pages: [any Page]
  private let edition: Edition

  /// Plans all pages of `site`. Returns nil where something is wrong with the addresses, the links or
  /// the templates; every problem is in the log.
  ///
  /// - `templates`: the templates' texts, and each text of `words.yaml` under `words/` and its key,
  ///   and the outlines of municipalities under `map/municipalities`;
  /// - `baseURL`: in place of the site's own; ends in `/`.
  package init?(
    site: Site, templates: [TemplateSource], baseURL: String? = nil, log: inout DiagnosticLog
  ) {
    var problems = DiagnosticLog()
    let addresses = AddressBook(site, log: &problems)
    var links = LinkCheck(site, addresses)
    links.run(log: &problems)
    var sources = templates
    let outlines = Outlines(OutlineFile(takenFrom: &sources, log: &problems), of: site)
    let compiled = Self.compile(sources, log: &problems)
    let palette = Palette(site.facts.settings.theme, log: &problems)
    log.append(problems)
    guard let compiled, !problems.hasErrors else { return nil }

    let edition = Edition(
      site, baseURL: baseURL, addresses: addresses, outlines: outlines, palette: palette, templates: compiled)
    self.edition = edition
    pages = Self.kinds.flatMap { Self.pages(of: $0, in: edition) }
    files = pages.map { PlannedFile(path: addresses[$0.id].file, kind: type(of: $0).template) }
    media = site.facts.media
  }

  /// Finds what is wrong with templates where there is no site to print with them.
  package static func check(_ templates: [TemplateSource], log: inout DiagnosticLog) {
    var sources = templates
    _ = OutlineFile(takenFrom: &sources, log: &log)
    _ = compile(sources, log: &log)
  }

  private static func compile(_ templates: [TemplateSource], log: inout DiagnosticLog) -> TemplateSet? {
    let words = Words.check(templates, log: &log)
    let kinds = Self.kinds.map { (name: $0.template, shape: $0.shape) }
    return TemplateSet(sources: words.sources, entries: kinds + parts + words.entries, log: &log)
  }

  private static func pages(of kind: any Page.Type, in edition: Edition) -> [any Page] {
    kind.all(in: edition)
  }

  /// Makes the file at `index` of `files`. Safe to call from several threads at once.
  package func render(_ index: Int) -> OutputFile {
    let page = pages[index]
    let kind = type(of: page)
    let record = page.record(from: Viewpoint(edition, from: page.id))
    let bytes =
      kind.isPlainText
      ? Array(edition.templates.renderText(kind.template, record).utf8)
      : edition.templates.render(kind.template, record).bytes
    return OutputFile(path: files[index].path, bytes: bytes)
  }
}
