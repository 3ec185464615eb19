import Content
import Diagnostics
import PromiseModel

/// What a page is called whose name alone is known.
enum Title {
  /// "om-oss" is "Om oss".
  static func of(_ name: String) -> String {
    let words = Slug.isSlug(name) ? name.replacing("-", with: " ") : String(name.trimmed)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension SiteOutline {
  /// Where a file of this name goes whose path is its address.
  func newPath(_ folder: String, _ name: String) throws(Refusal) -> String {
    let slug = Slug.make(name.hasSuffix(".md") ? String(name.dropLast(3)) : name)
    guard !slug.isEmpty, Slug.isUsable(slug) else { throw Refusal(.usageNameUnfit, ["value": name]) }
    let path = folder + "/" + slug + ".md"
    if paths.contains(path) { throw Refusal(.usageFileExists, ["file": self.name(of: path)]) }
    return path
  }
}
