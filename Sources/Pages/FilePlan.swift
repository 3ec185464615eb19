import PromiseModel

/// What decides which files a site has.
struct FilePlan: Sendable {
  let site: Site
  /// Where no draft is, not even in what follows from the rest: what the open data tells of.
  let published: Site
  /// In the order of the pages that they lead to.
  let aliases: [OldAddress]
  /// The most addresses that a file of the sitemap may have.
  let sitemapLimit: Int

  init(_ site: Site, sitemapLimit: Int) {
    self.site = site
    published = site.withoutDrafts
    self.sitemapLimit = sitemapLimit
    aliases = OldAddress.all(in: site.facts)
  }
}
