import PromiseModel
import SafeHTML

/// What a page is, for programs that read it: JSON-LD in the words of schema.org.
struct StructuredData {
  typealias Member = (name: String, value: JSON)

  let frame: PageFrame
  let view: Viewpoint

  var json: JSON {
    let parts = [page, trail, frame.subject].compactMap { $0 }
    return .object([
      (name: "@context", value: .text("https://schema.org")), (name: "@graph", value: .list(parts)),
    ])
  }

  private var settings: SiteSettings { view.site.facts.settings }

  private var page: JSON {
    Self.thing(
      "WebPage",
      [
        Self.text("@id", view.canonical), Self.text("url", view.canonical), Self.text("name", frame.title),
        Self.text("description", frame.description ?? settings.description),
        Self.text("inLanguage", settings.language),
        Self.text("datePublished", frame.published?.iso), Self.text("dateModified", frame.updated?.iso),
        (name: "isPartOf", value: website),
      ])
  }

  private var website: JSON {
    let publisher = settings.publisher.map { Self.thing("Organization", [Self.text("name", $0.name)]) }
    return Self.thing(
      "WebSite",
      [
        Self.text("url", view.canonical(of: .start)), Self.text("name", settings.title),
        publisher.map { (name: "publisher", value: $0) },
      ])
  }

  /// The way from the start page; the start page itself has none.
  private var trail: JSON? {
    guard view.page != .start else { return nil }
    let above = [(page: PageID.start, title: settings.title)] + frame.above
    let path = above + [(page: view.page, title: frame.title)]
    let steps = path.enumerated().map { index, step in
      Self.thing(
        "ListItem",
        [
          (name: "position", value: .number(index + 1)), Self.text("name", step.title),
          Self.text("item", view.canonical(of: step.page)),
        ])
    }
    return Self.thing("BreadcrumbList", [(name: "itemListElement", value: .list(steps))])
  }

  // MARK: Parts

  /// What is nil is left out.
  static func thing(_ type: String, _ members: [Member?]) -> JSON {
    .object([(name: "@type", value: .text(type))] + members.compactMap { $0 })
  }

  static func text(_ name: String, _ value: String?) -> Member? {
    value.map { (name: name, value: .text($0)) }
  }
}
