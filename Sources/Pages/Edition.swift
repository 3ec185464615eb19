import PromiseModel
import Templates

/// All that the pages of one build have in common. Immutable: pages are made from it in any order, on
/// any thread. A class, so that a viewpoint of it is a reference and not a copy of all its parts.
final class Edition: Sendable {
  let site: Site
  /// Absolute, with a `/` at the end.
  let baseURL: String
  let addresses: AddressBook
  let outlines: Outlines
  let palette: Palette
  let style: PageStyle
  /// What cards are shown with, in frames on other sites.
  let cardStyle: PageStyle
  let templates: TemplateSet
  let words: Words
  let formats: Formats
  let titles: Titles
  let data: DataIndex
  /// The accessibility statement, which every page leads to: the free page with this slug.
  let statement: FreePage.ID?
  private static let statementSlug = "tillganglighet"
  /// Free pages in the order of the menu.
  let menu: [FreePage.ID]

  init(
    _ plan: FilePlan, baseURL: String?, addresses: AddressBook, outlines: Outlines, palette: Palette,
    templates: TemplateSet, words: WordList
  ) {
    let site = plan.site
    self.site = site
    self.baseURL = baseURL ?? site.facts.settings.baseURL
    self.addresses = addresses
    self.outlines = outlines
    self.palette = palette
    style = PageStyle(PageStyle.template, palette, templates)
    cardStyle = PageStyle(PageStyle.cardTemplate, palette, templates)
    self.templates = templates
    self.words = Words(words, templates)
    formats = Formats(self.words)
    titles = Titles(site, formats)
    data = DataIndex(plan.published, addresses)
    menu = site.menu
    statement = site.pageIDs.first { site[$0].slug == Self.statementSlug }
  }
}
