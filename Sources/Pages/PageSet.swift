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
  /// The files' paths from the output folder, with `/`, in a fixed order: `kommuner/berg/index.html`.
  package let paths: [String]
  /// Files below `content/` that are copied as they are; they keep their path.
  package let media: [String]
  /// The files, by what they tell of.
  package let groups: [FileGroup]
  private let files: [any SiteFile]
  private let edition: Edition

  /// Plans all pages of `site`. Returns nil where something is wrong with the addresses, the links or
  /// the templates; every problem but those of the templates is in the log.
  ///
  /// - `templates`: nil where something is wrong with them; all else is looked at even so;
  /// - `baseURL`: in place of the site's own; ends in `/`;
  /// - `sitemapLimit`: the most addresses that a file of the sitemap may have.
  package init?(
    site: Site, templates: CompiledTemplates?, baseURL: String? = nil,
    sitemapLimit: Int = Sitemap.addressesPerFile, log: inout DiagnosticLog
  ) {
    var problems = DiagnosticLog()
    let plan = FilePlan(site, pictures: templates?.pictures.all ?? [], sitemapLimit: sitemapLimit)
    files = FileKind.allCases.flatMap { Self.files(of: $0.type, in: plan) }
    let addresses = AddressBook(of: files.map(\.id), in: plan, log: &problems)
    var links = LinkCheck(site, addresses)
    links.run(log: &problems)
    let palette = Palette(site.facts.settings.theme, log: &problems)
    log.append(problems)
    guard let templates, !problems.hasErrors else { return nil }

    let edition = Edition(
      plan, baseURL: baseURL, addresses: addresses, outlines: Outlines(templates.outlines, of: site), palette: palette,
      pictures: templates.pictures, templates: templates.set, elements: templates.elements, words: templates.words,
      abbreviations: templates.abbreviations)
    var anchors = DiagnosticLog()
    AnchorCheck.run(edition, files, &anchors)
    log.append(anchors)
    if anchors.hasErrors { return nil }
    self.edition = edition
    paths = files.map { addresses[$0.id].file }
    groups = FileGroup.all(of: files, in: site)
    media = site.facts.media
  }

  /// All that files of one group may show of the documents of another: where each stands, what it is called and whether
  /// it is a draft, and which years have pages. In a fixed order.
  package var landmarks: [String] {
    let (site, addresses, titles) = (edition.site, edition.addresses, edition.titles)
    func draft(_ particulars: Particulars) -> String { String(particulars.isDraft) }
    let promises = site.promiseIDs.flatMap {
      [site[$0].spot.file, addresses[.promise($0)].path, titles[$0], draft(site[$0].particulars)]
    }
    let followUps = site.followUpIDs.flatMap {
      [site[$0].spot.file, addresses[.followUp($0)].path, titles[$0], draft(site[$0].particulars)]
    }
    return promises + followUps + site.years.map(String.init)
  }

  private static func files<File: SiteFile>(of kind: File.Type, in plan: FilePlan) -> [any SiteFile] {
    // One by one: a cast of the whole array asks of each file anew what it is.
    kind.all(in: plan).map { $0 }
  }

  package var site: Site { edition.site }

  /// What the file at `index` tells of.
  package func subject(of index: Int) -> FileSubject { files[index].id.subject }

  package func path(of page: PageID) -> String { edition.addresses[page].file }

  /// As on its page.
  package func title(of promise: Promise.ID) -> String { edition.titles[promise] }

  /// Makes the file at `index` of `paths`. Safe to call from several threads at once.
  package func pieces(of index: Int) -> FilePieces {
    FilePieces(files[index], from: Viewpoint(edition, from: files[index].id))
  }
}
