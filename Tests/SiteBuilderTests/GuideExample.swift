import Foundation
import Source

/// An example of the guide to problems, laid out as a site.
struct GuideExample {
  private let fences: [ProblemGuide.Fence]

  private static let followUpText = "Vi gick sex vandringar. {#vandringar result=6}\n"

  init(_ fences: [ProblemGuide.Fence]) {
    self.fences = fences
  }

  func layOut(in site: SiteFolder) throws {
    try layOutDocument(
      "löfte", ["municipality: norrvik", "period: 2024"], "- Vi ses på torget. {#moten}\n",
      "content/promises/exempel.md", site)
    try layOutPromise(in: site)
    try layOutDocument(
      "uppföljning", ["municipality: norrvik", "period: 2022", "year: 2022", "published: 2023-02-01"],
      Self.followUpText, "content/follow-ups/exempel.md", site)
    for fence in fences where fence.place.contains(".") { try layOutFile(fence, site) }
  }

  /// The promise that an example follows up, with what it tells of: a follow-up is silent on nothing by accident.
  private func layOutPromise(in site: SiteFolder) throws {
    let followUp = fences.filter { $0.place == "uppföljning" }
    let isOfKeys = !followUp.isEmpty && followUp.allSatisfy { $0.language == "yaml" }
    let texts = fences.map(\.text) + (isOfKeys ? [Self.followUpText] : [])
    let commitments = [
      ("#vandr", "- Vi går trygghetsvandringar. {#vandringar by=both at-least=4 unit=vandringar}\n"),
      ("#kontrol", "- Vi kontrollerar hastigheten. {#kontroller by=police at-least=1 unit=kontroller per=week}\n"),
    ].filter { id, _ in texts.contains { $0.contains(id) } }
    guard !commitments.isEmpty else { return }
    let text = commitments.map(\.1).joined()
    try site.write("---\nmunicipality: norrvik\nperiod: 2022\n---\n\(text)", to: "content/promises/norrvik-2022.md")
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
