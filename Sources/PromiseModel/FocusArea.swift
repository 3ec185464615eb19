package import Source

/// What promises are about: traffic safety, narcotics …
package final class FocusArea: Sendable {
  /// Its place in `Site.focusAreas`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package let id: ID
  package let slug: String
  package let title: String
  package let summary: String?
  package let prose: Prose
  package let aliases: [Alias]
  package let spot: Origin

  package init(
    id: ID, slug: String, title: String, summary: String?, prose: Prose, aliases: [Alias], spot: Origin
  ) {
    self.id = id
    self.slug = slug
    self.title = title
    self.summary = summary
    self.prose = prose
    self.aliases = aliases
    self.spot = spot
  }
}

/// An old address that leads to a page.
package struct Alias: Sendable, Hashable {
  /// From the root, as written: `/gammal/adress/`.
  package let address: String
  package let spot: Origin

  package init(address: String, spot: Origin) {
    self.address = address
    self.spot = spot
  }
}
