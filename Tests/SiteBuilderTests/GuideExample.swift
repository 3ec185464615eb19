import Foundation
import Source

/// An example of the guide to problems, laid out as a site.
struct GuideExample {
  private let fences: [ProblemGuide.Fence]

  init(_ fences: [ProblemGuide.Fence]) {
    self.fences = fences
  }

  func layOut(in site: SiteFolder) throws {
    try layOutDocument(
      "löfte", ["municipality: norrvik", "period: 2024"], "- Vi ses på torget. {#moten}\n",
      "content/promises/exempel.md", site)
    try layOutDocument(
      "uppföljning", ["municipality: norrvik", "period: 2022", "year: 2022", "published: 2023-02-01"],
      "Vi gick sex vandringar. {#vandringar result=6}\n", "content/follow-ups/exempel.md", site)
    for fence in fences where fence.place.contains(".") { try layOutFile(fence, site) }
  }

  /// Keys and text that the example does not give are sound ones.
  private func layOutDocument(
    _ place: String, _ keys: [String], _ text: String, _ path: String, _ site: SiteFolder
  ) throws {
    let own = fences.filter { $0.place == place }
    guard !own.isEmpty else { return }
    let ownKeys = own.filter { $0.language == "yaml" }.map(\.text).joined()
    let others = keys.filter { key in !"\n\(ownKeys)".contains("\n" + key.prefix { $0 != " " }) }
    let ownText = own.first { $0.language == "markdown" }?.text
    let front = others.map { $0 + "\n" }.joined() + ownKeys
    try site.write("---\n\(front)---\n\(ownText ?? text)", to: path)
  }

  private func layOutFile(_ fence: ProblemGuide.Fence, _ site: SiteFolder) throws {
    guard fence.place.hasPrefix("templates/") else {
      return try site.write(fence.text, to: "content/" + fence.place)
    }
    try site.copyTemplates()
    // The list of words is long: an example adds to it.
    let before = fence.place == "templates/words.yaml" ? try site.text(of: fence.place) : ""
    try site.write(before + fence.text, to: fence.place)
  }
}
