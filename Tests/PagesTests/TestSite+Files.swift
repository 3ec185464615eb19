import Pages
import PromiseModel
import Source
import Testing

extension TestSite {
  /// One rendered file, by its path: `sitemap.xml`.
  func file(_ path: String) throws -> String {
    try pageSet().text(at: path)
  }

  @discardableResult
  mutating func addFocusArea(_ title: String, prose: Prose = .empty, aliases: [Alias] = []) -> FocusArea.ID {
    let slug = Slug.make(title)
    focusAreas.append(
      FocusArea(
        id: FocusArea.ID(focusAreas.count), slug: slug, title: title, summary: nil, prose: prose, aliases: aliases,
        spot: Origin(file: "content/focus-areas/\(slug).md")))
    return FocusArea.ID(focusAreas.count - 1)
  }

  mutating func addPage(
    _ title: String, text: String = "", updated: String? = nil, aliases: [String] = [],
    isDraft: Bool = false
  ) throws {
    var prose = ProseBuilder()
    prose.paragraph(text)
    let slug = Slug.make(title)
    let spot = Origin(file: "content/pages/\(slug).md")
    pages.append(
      FreePage(
        id: FreePage.ID(pages.count), slug: slug, title: title, summary: nil, updated: try updated.map(PartialDate.parse),
        prose: prose.prose, aliases: aliases.map { Alias(address: $0, spot: spot) }, isDraft: isDraft,
        spot: spot))
  }
}

extension PageSet {
  func text(at path: String) throws -> String {
    text(of: try #require(paths.firstIndex(of: path), "no file at \(path)"))
  }

  /// The whole of one file.
  func text(of index: Int) -> String {
    String(decoding: Array(pieces(of: index).joined()), as: UTF8.self)
  }
}
