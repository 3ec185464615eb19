import PromiseModel

/// What decides which files a site has.
struct FilePlan: Sendable {
  let site: Site
  /// In the order of the pages that they lead to.
  let aliases: [OldAddress]
  /// The most addresses that a file of the sitemap may have.
  let sitemapLimit: Int

  init(_ site: Site, sitemapLimit: Int) {
    self.site = site
    self.sitemapLimit = sitemapLimit
    aliases = OldAddress.all(in: site.facts)
  }
}
