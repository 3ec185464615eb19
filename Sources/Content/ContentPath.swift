import PromiseModel

/// What a file below `content/` is: the folder decides (section 1 of docs/content-format.md).
package enum ContentPath: Sendable, Equatable {
  case settings
  case register
  case municipality(slug: String)
  case promise
  case followUp
  case focusArea(slug: String)
  case year(String)
  case page(slug: String)
  /// Copied as it is.
  case media
  /// Fits no row: reported, not silently skipped.
  case misfit

  package init(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : nil
    switch (parts.first, parts.count, stem) {
    case ("site.yaml", 1, _): self = .settings
    case ("media", 2..., _): self = .media
    case ("data", 2, _) where name == "municipalities.csv": self = .register
    case ("promises", 2..., .some): self = .promise
    case ("follow-ups", 2..., .some): self = .followUp
    case ("municipalities", 2, .some(let name)): self = .municipality(slug: Slug.make(name))
    case ("focus-areas", 2, .some(let name)): self = .focusArea(slug: Slug.make(name))
    case ("years", 2, .some(let year)): self = .year(year)
    case ("pages", 2, .some(let name)): self = .page(slug: Slug.make(name))
    default: self = .misfit
    }
  }
}
