package import PromiseModel
package import Templates

/// All that the pages of one build have in common. Immutable, but for what is kept of files that others tell of:
/// pages are made from it in any order, on any thread. A class, so that a viewpoint of it is a reference and not a
/// copy of all its parts.
package final class Edition: Sendable {
  package let site: Site
  /// Where no draft is, not even in what follows from the rest: what the open data tells of.
  package let published: Site
  /// Absolute, with a `/` at the end.
  package let baseURL: String
  /// The path of that: what the site's addresses have before them on every host. Begins and ends in `/`.
  package let basePath: String
  package let addresses: AddressBook
  package let outlines: Outlines
  package let palette: Palette
  package let pictures: SitePictures
  package let styles: PageStyles
  package let templates: TemplateSet
  package let words: Words
  package let abbreviations: Abbreviations
  package let formats: Formats
  package let titles: Titles
  let dataNames: DataNames
  package let measures = FileMeasures()
  /// The accessibility statement, which every page leads to: the free page with this slug.
  package let statement: FreePage.ID?
  private static let statementSlug = "tillganglighet"
  /// Free pages in the order of the menu.
  package let menu: [FreePage.ID]

  package init(
    _ plan: FilePlan, baseURL: String?, addresses: AddressBook, outlines: Outlines, palette: Palette,
    pictures: SitePictures, templates: TemplateSet, elements: PageElements, words: Words, abbreviations: Abbreviations
  ) {
    let site = plan.site
    self.site = site
    published = plan.published
    self.baseURL = baseURL ?? site.facts.settings.baseURL
    basePath = Self.path(of: self.baseURL)
    self.addresses = addresses
    self.outlines = outlines
    self.palette = palette
    self.pictures = pictures
    styles = PageStyles(templates, elements, palette)
    self.templates = templates
    self.words = words
    self.abbreviations = abbreviations
    formats = Formats(words)
    titles = Titles(site, formats)
    dataNames = DataNames(site, addresses)
    menu = site.menu
    statement = site.pageIDs.first { site[$0].slug == Self.statementSlug }
  }

  private static func path(of address: String) -> String {
    let bytes = address.utf8
    let afterScheme = bytes.firstIndex(of: UInt8(ascii: ":")).map { bytes[$0...].dropFirst(3) } ?? bytes[...]
    let path = afterScheme.drop { $0 != UInt8(ascii: "/") }
    return path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
  }
}
