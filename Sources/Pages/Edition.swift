import PromiseModel
import Templates

/// All that the pages of one build have in common. Immutable: pages are made from it in any order, on
/// any thread.
struct Edition: Sendable {
  let site: Site
  /// Absolute, with a `/` at the end.
  let baseURL: String
  let addresses: AddressBook
  let outlines: Outlines
  let templates: TemplateSet
  let words: Words
  let formats: Formats
  let titles: Titles
  /// Free pages in the order of the menu.
  let menu: [FreePage.ID]

  init(
    _ site: Site, baseURL: String?, addresses: AddressBook, outlines: Outlines, templates: TemplateSet
  ) {
    self.site = site
    self.baseURL = baseURL ?? site.facts.settings.baseURL
    self.addresses = addresses
    self.outlines = outlines
    self.templates = templates
    words = Words(templates)
    formats = Formats(words)
    titles = Titles(site, formats)
    menu = site.facts.settings.menu ?? site.pageIDs
  }
}
