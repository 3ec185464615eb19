import PromiseModel
import Templates

/// sitemap.xml: every page that search engines are to know, with the day it was last changed where the
/// content says one.
struct SitemapFile: Page {
  static let template = "sitemap"
  static let shape = Shape("sitemap", ["pages": .list(entry)])

  private static let entry = Shape("entry", ["address": .value, "changed": .value])

  static func all(in edition: Edition) -> [SitemapFile] { [SitemapFile()] }

  var id: PageID { .sitemap }

  func record(from view: Viewpoint) -> Record {
    let changes = LastChange(view.site)
    return Record(
      Self.shape,
      ["pages": .list(Self.pages(of: view.site).map { Self.record(of: $0, changes, view) })])
  }

  private static func record(of page: PageID, _ changes: LastChange, _ view: Viewpoint) -> Record {
    let address = view.edition.addresses[page].absolute(below: view.edition.baseURL)
    return Record(
      entry, ["address": .text(address), "changed": .maybe(changes.date(of: page)?.iso)])
  }

  /// Drafts are for those who write them, and old addresses lead to pages that are listed.
  private static func pages(of site: Site) -> [PageID] {
    let promises = site.promiseIDs.filter { !site[$0].particulars.isDraft }
    let followUps = site.followUpIDs.filter { !site[$0].particulars.isDraft }
    let lists: [[PageID]] = [
      [.start, .municipalities, .counties, .focusAreas, .years],
      site.municipalityIDs.map(PageID.municipality), promises.map(PageID.promise),
      followUps.map(PageID.followUp), site.years.map(PageID.year), site.countyIDs.map(PageID.county),
      site.focusAreaIDs.map(PageID.focusArea),
      site.pageIDs.filter { !site[$0].isDraft }.map(PageID.page),
    ]
    return Array(lists.joined())
  }
}
