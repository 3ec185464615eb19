import Diagnostics
import PromiseModel

/// What a file below `content/` is: the folder decides (chapter 3 of docs/content-format.md).
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
    // As bytes, and without an array of the parts: every file of the folder is asked about.
    let bytes = path.utf8
    let slash = UInt8(ascii: "/")
    let firstSlash = bytes.firstIndex(of: slash)
    let lastSlash = firstSlash == nil ? nil : bytes.lastIndex(of: slash)
    let depth = firstSlash == nil ? 1 : firstSlash == lastSlash ? 2 : 3
    let folder = String(path[..<(firstSlash ?? bytes.endIndex)])
    let name = lastSlash.map { String(path[bytes.index(after: $0)...]) } ?? path
    let stem = name.utf8.suffix(3).elementsEqual(".md".utf8) ? String(name.dropLast(3)) : nil
    switch (folder, depth, stem) {
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

  /// Where a file that fits nowhere was probably meant to be; nil where nobody can tell.
  package static func nearest(to misfit: String) -> String? {
    var parts = misfit.split(separator: "/").map(String.init)
    guard let first = parts.first else { return nil }
    let known = parts.count == 1 ? ["site.yaml"] : folders
    if !known.contains(first), let near = NearMiss.nearest(to: first, among: known) { parts[0] = near }
    if parts.count == 2, parts[0] == "data",
      let near = NearMiss.nearest(to: parts[1], among: ["municipalities.csv"])
    {
      parts[1] = near
    }
    parts[parts.count - 1] = withExtensionOfTexts(parts[parts.count - 1])
    let path = parts.joined(separator: "/")
    return path == misfit || ContentPath(path) == .misfit ? nil : path
  }

  private static let folders = [
    "promises", "follow-ups", "municipalities", "focus-areas", "years", "pages", "media", "data",
  ]

  /// Other names that programs give to Markdown.
  private static func withExtensionOfTexts(_ name: String) -> String {
    for other in [".markdown", ".mdown", ".txt", ".md"] where name.lowercased().hasSuffix(other) {
      return name.dropLast(other.count) + ".md"
    }
    return name
  }
}
