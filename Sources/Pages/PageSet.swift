package import Diagnostics
package import Edition
import Feeds
import HTMLPages
import OpenData
package import PromiseModel
import Source
import Templates

/// All files of a site: planned at once, made one by one.
///
/// The back half of the house. Every address is decided and every template compiled before the first
/// file is made, so that making them can't fail and can be done in any order.
package struct PageSet: Sendable {
  /// What the rooms below ask the folder of templates for.
  private static let texts: [RoomTexts] = [.edition, DataFiles.texts, FeedFiles.texts, PageFiles.texts]
  private static let words = WordList(texts.flatMap(\.words))
  private static let parts = texts.flatMap(\.parts)
  /// What has to be compiled for the kinds that a template makes.
  private static let pages: [FileKind: (name: String, shape: Shape)] = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.compactMap { kind in
      (kind.type as? any Page.Type).map { (kind, $0.signature) }
    })

  /// The files' paths from the output folder, with `/`, in a fixed order: `kommuner/berg/index.html`.
  package let paths: [String]
  /// Files below `content/` that are copied as they are; they keep their path.
  package let media: [String]
  /// The files, by what they tell of.
  package let groups: [FileGroup]
  private let files: [any SiteFile]
  private let edition: Edition

  /// Plans all pages of `site`. Returns nil where something is wrong with the addresses, the links or
  /// the templates; every problem is in the log.
  ///
  /// - `baseURL`: in place of the site's own; ends in `/`;
  /// - `sitemapLimit`: the most addresses that a file of the sitemap may have.
  package init?(
    site: Site, templates: TemplateTexts, baseURL: String? = nil,
    sitemapLimit: Int = Sitemap.addressesPerFile, log: inout DiagnosticLog
  ) {
    var problems = DiagnosticLog()
    let plan = FilePlan(site, sitemapLimit: sitemapLimit)
    files = FileKind.allCases.flatMap { Self.files(of: $0.type, in: plan) }
    let addresses = AddressBook(of: files.map(\.id), in: plan, log: &problems)
    var links = LinkCheck(site, addresses)
    links.run(log: &problems)
    let outlines = Outlines(OutlineFile(templates.outlines, log: &problems), of: site)
    let compiled = Self.compile(templates, log: &problems)
    let palette = Palette(site.facts.settings.theme, log: &problems)
    log.append(problems)
    guard let compiled, !problems.hasErrors else { return nil }

    let edition = Edition(
      plan, baseURL: baseURL, addresses: addresses, outlines: outlines, palette: palette, templates: compiled,
      pageTemplates: Self.pages.mapValues(\.name), parts: Self.parts.map(\.name), words: Self.words)
    var anchors = DiagnosticLog()
    AnchorCheck.run(edition, files, &anchors)
    log.append(anchors)
    if anchors.hasErrors { return nil }
    self.edition = edition
    paths = files.map { addresses[$0.id].file }
    groups = FileGroup.all(of: files, in: site)
    media = site.facts.media
  }

  /// All that files of one group may show of the documents of another: where each stands and what it is called,
  /// and which years have pages. In a fixed order.
  package var landmarks: [String] {
    let (site, addresses, titles) = (edition.site, edition.addresses, edition.titles)
    let promises = site.promiseIDs.flatMap { [site[$0].spot.file, addresses[.promise($0)].path, titles[$0]] }
    let followUps = site.followUpIDs.flatMap { [site[$0].spot.file, addresses[.followUp($0)].path, titles[$0]] }
    return promises + followUps + site.years.map(String.init)
  }

  /// Finds what is wrong with templates where there is no site to print with them.
  package static func check(_ templates: TemplateTexts, log: inout DiagnosticLog) {
    _ = OutlineFile(templates.outlines, log: &log)
    _ = compile(templates, log: &log)
  }

  private static func compile(_ templates: TemplateTexts, log: inout DiagnosticLog) -> TemplateSet? {
    let words = Self.words.check(templates.words, log: &log)
    let entries = FileKind.allCases.compactMap { pages[$0] } + parts + words.entries
    return TemplateSet(sources: words.sources + templates.templates, entries: entries, log: &log)
  }

  private static func files<File: SiteFile>(of kind: File.Type, in plan: FilePlan) -> [any SiteFile] {
    // One by one: a cast of the whole array asks of each file anew what it is.
    kind.all(in: plan).map { $0 }
  }

  /// Makes the file at `index` of `paths`. Safe to call from several threads at once.
  package func pieces(of index: Int) -> FilePieces {
    FilePieces(files[index], from: Viewpoint(edition, from: files[index].id))
  }
}
