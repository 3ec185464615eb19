package import PromiseModel

/// What decides which files a site has.
package struct FilePlan: Sendable {
  package let site: Site
  /// Where no draft is, not even in what follows from the rest: what the open data tells of.
  package let published: Site
  /// In the order of the pages that they lead to.
  package let aliases: [OldAddress]
  /// Those that the templates have.
  package let pictures: [SitePicture]
  /// The most addresses that a file of the sitemap may have.
  package let sitemapLimit: Int

  package init(_ site: Site, pictures: [SitePicture] = [], sitemapLimit: Int) {
    self.site = site
    published = site.withoutDrafts
    self.pictures = pictures
    self.sitemapLimit = sitemapLimit
    aliases = OldAddress.all(in: site.facts)
  }
}
