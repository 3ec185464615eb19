/// sitemap.xml where the addresses are too many for one file: the list of the files that hold them.
struct SitemapIndexFile: SiteFile {
  private let parts: [PageID]

  static func all(in edition: Edition) -> [SitemapIndexFile] {
    let parts = Sitemap(edition.site).partsBesideIndex
    return parts.isEmpty ? [] : [SitemapIndexFile(parts: parts)]
  }

  var id: PageID { .sitemap }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += Sitemap.opening("sitemapindex").utf8
    let base = Sitemap.escaped(view.edition.baseURL)
    for part in parts {
      bytes += "<sitemap><loc>".utf8
      bytes += view.edition.addresses[part].absolute(below: base).utf8
      bytes += "</loc></sitemap>\n".utf8
    }
    bytes += "</sitemapindex>\n".utf8
  }
}
