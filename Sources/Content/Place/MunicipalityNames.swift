import Diagnostics
package import PromiseModel

/// What the municipalities of a register are called, to find the one that somebody meant.
package struct MunicipalityNames: Sendable {
  private let names: [(slug: String, name: String, fullName: String)]

  package init(_ municipalities: [Municipality]) {
    self.init(municipalities.map { ($0.slug, $0.name, $0.fullName) })
  }

  init(_ names: [(slug: String, name: String, fullName: String)]) {
    self.names = names
  }

  /// The slug of the municipality that people call so: by its slug, its name or its whole name.
  package func slug(of written: String) -> String? {
    if names.contains(where: { $0.slug == written }) { return written }
    let name = written.lowercased()
    return names.first { $0.name.lowercased() == name || $0.fullName.lowercased() == name }?.slug
  }

  /// The slug that was probably meant: that of the municipality with this name ("Bergs kommun", "Åre", "Malmö stad"),
  /// or the nearest.
  package func slug(near written: String) -> String? {
    let tried = Self.slugs(meantBy: Lookalike.mended(written)?.text ?? written)
    for name in tried {
      let found = names.first { $0.slug == name || Slug.make($0.name) == name || Slug.make($0.fullName) == name }
      if let found { return found.slug }
    }
    let slugs = names.map(\.slug)
    return NearMiss.nearest(to: tried[tried.count - 1], among: slugs) ?? NearMiss.nearest(to: written, among: slugs)
      ?? list(in: written)
  }

  /// What the name of a municipality may have been written for, as slugs: `bergs-kommun`, `bergs` and `berg` for "Bergs
  /// kommun". The last has least of what people put around a name.
  static func slugs(meantBy written: String) -> [String] {
    let slug = Slug.make(written)
    let words = slug.split(separator: "-")
    guard words.count > 1, let last = words.last, ["kommun", "kommuns", "stad", "stads"].contains(last) else { return [slug] }
    let name = words.dropLast().joined(separator: "-")
    return [slug, name] + (name.hasSuffix("s") ? [String(name.dropLast())] : [])
  }

  /// Several municipalities in one text, as the list that was meant.
  private func list(in written: String) -> String? {
    let parts = written.replacing(" och ", with: ",").split(separator: ",")
    let whole = parts.count > 1 && !parts.contains(where: \.isEmpty) ? parts.compactMap { slug(near: String($0.trimmed)) } : []
    // Blanks alone between slugs: "berg are".
    let words = written.split(separator: " ").map(String.init)
    let slugs = words.count > 1 && words.allSatisfy({ word in names.contains { $0.slug == word } }) ? words : []
    let found = whole.count == parts.count ? whole : slugs
    guard found.count > 1 else { return nil }
    return "[" + found.joined(separator: ", ") + "]"
  }
}
