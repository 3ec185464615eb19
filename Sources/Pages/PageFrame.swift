import PromiseModel
import SafeHTML
import Templates

/// What stands around the content of every page: `{{page.title}}` and the rest, for `layout.mustache`.
struct PageFrame {
  let title: String
  /// One sentence for search results.
  var description: String?
  /// The pages above this one, from the top; the start page and this one are added.
  var above: [(page: PageID, title: String)] = []
  /// What comes before and after in a line of pages.
  var previous: PageID?
  var next: PageID?
  /// The days the content was published and last changed, as its author says.
  var published: PartialDate?
  var updated: PartialDate?
  /// Who answers for the content, where that is not the site's publisher.
  var responsible: String?
  var policy = ContentPolicy.reading
  /// The language of the content, where it is not the site's.
  var language: String?

  /// With more commitments than this, a page says at its top what is further down.
  static let mostForShortPage = 5

  static let shape = Shape(
    "page",
    [
      "title": .value, "description": .value, "language": .value,
      // The language of what stands around the content, where the content has another one.
      "languageAround": .value, "canonical": .value,
      "isStart": .flag, "siteTitle": .value, "logotype": .record(logotype),
      "home": .value, "municipalities": .value, "years": .value, "focusAreas": .value,
      "counties": .value, "menu": .list(MenuRecord.shape),
      "above": .list(LinkRecord.shape), "previous": .value, "next": .value,
      "published": .record(DateRecord.shape), "updated": .record(DateRecord.shape),
      "responsible": .value, "publisher": .record(publisher), "faultReport": .value,
      "statement": .record(LinkRecord.shape),
      "openData": .value, "ownData": .value,
      "policy": .value, "style": .value, "icon": .value, "paperInLight": .value, "paperInDark": .value,
      "isArticle": .flag, "data": .value, "alternates": .list(AlternateRecord.shape),
    ])

  private static let logotype = Shape("logotype", ["address": .value, "text": .value])
  private static let publisher = Shape("publisher", ["name": .value, "url": .value, "email": .value])

  func record(from view: Viewpoint) -> Record {
    let settings = view.site.facts.settings
    return Record(
      Self.shape,
      [
        "title": .text(title), "description": .maybe(description ?? settings.description),
        "language": .text(language ?? settings.language),
        "languageAround": .maybe(language == nil || language == settings.language ? nil : settings.language),
        "canonical": .text(view.canonical),
        "isStart": .flag(view.page == .start), "siteTitle": .text(settings.title),
        "logotype": .maybe(Self.logotype(of: settings, from: view)),
        "home": .text(view.address(of: .start)),
        "municipalities": .text(view.address(of: .municipalities)),
        "years": .text(view.address(of: .years)), "focusAreas": .text(view.address(of: .focusAreas)),
        "counties": .text(view.address(of: .counties)),
        "menu": .list(view.menu(above: above.map(\.page))),
        "above": .list(above.map { view.link($0.page, $0.title) }),
        "previous": .maybe(previous.map { view.address(of: $0) }),
        "next": .maybe(next.map { view.address(of: $0) }),
        "published": .maybe(published.map { view.formats.record($0) }),
        "updated": .maybe(updated.map { view.formats.record($0) }),
        "responsible": .maybe(responsible),
        "publisher": .maybe(settings.publisher.map(Self.publisher)),
        "faultReport": .maybe(settings.faultReport),
        "statement": .maybe(view.edition.statement.map { view.link($0) }),
        "openData": .text(view.address(of: .dataGuide(.swedish))),
        "ownData": .maybe(view.ownData.map { view.address(of: $0) }),
        "policy": .text(policy.text(style: view.edition.style.fingerprint)),
        "style": .html(view.edition.style.text), "icon": .text(view.address(of: .icon)),
        "paperInLight": .text(view.edition.palette.light.paper.text),
        "paperInDark": .text(view.edition.palette.dark.paper.text),
        "isArticle": .flag(view.page.isDocument),
        "data": .html(HTML(StructuredData(frame: self, view: view).json)),
        "alternates": .list(view.alternates),
      ])
  }

  private static func logotype(of settings: SiteSettings, from view: Viewpoint) -> Record? {
    settings.theme.logotype.map {
      Record(
        logotype,
        ["address": .text(view.address(media: $0)), "text": .text(settings.theme.logotypeText ?? "")])
    }
  }

  private static func publisher(_ publisher: SiteSettings.Publisher) -> Record {
    Record(
      Self.publisher,
      ["name": .text(publisher.name), "url": .maybe(publisher.url), "email": .maybe(publisher.email)])
  }
}
