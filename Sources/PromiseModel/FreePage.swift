package import Source

/// A page of the site's own: about, accessibility statement …
package final class FreePage: Sendable {
  /// Its place in `Site.pages`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package let id: ID
  package let slug: String
  package let title: String
  package let summary: String?
  package let updated: PartialDate?
  package let prose: Prose
  package let aliases: [Alias]
  package let isDraft: Bool
  package let spot: Origin

  package init(
    id: ID, slug: String, title: String, summary: String?, updated: PartialDate?, prose: Prose,
    aliases: [Alias], isDraft: Bool, spot: Origin
  ) {
    self.id = id
    self.slug = slug
    self.title = title
    self.summary = summary
    self.updated = updated
    self.prose = prose
    self.aliases = aliases
    self.isDraft = isDraft
    self.spot = spot
  }
}

/// An editor's introduction to one yearly summary.
package final class YearNote: Sendable {
  package let year: Int
  package let title: String?
  package let summary: String?
  package let prose: Prose
  package let spot: Origin

  package init(year: Int, title: String?, summary: String?, prose: Prose, spot: Origin) {
    self.year = year
    self.title = title
    self.summary = summary
    self.prose = prose
    self.spot = spot
  }
}
