import Edition
import PromiseModel
import SafeHTML
import Templates

/// What stands around the content of every page: `{{page.title}}` and the rest, for `layout.mustache`.
struct PageFrame {
  let title: String
  /// What stands for the title where there is little room; nil: the title itself.
  var windowTitle: String?
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
  var policy = ContentPolicy.reading
  /// The language of the content, where it is not the site's.
  var language: String?

  /// With more commitments than this, a page says at its top what is further down.
  static let mostForShortPage = 5

  static let form = PageForm<PageFrame>([
    .text("title") { frame, _ in frame.title },
    .text("windowTitle") { frame, view in view.windowTitle(frame.windowTitle ?? frame.title) },
    .text("description") { frame, view in frame.description(in: view) },
    .text("language") { frame, view in frame.language ?? view.settings.language },
    // The language of what stands around the content, where the content has another one.
    .text("languageAround") { frame, view in
      frame.language == nil || frame.language == view.settings.language ? nil : view.settings.language
    },
    .text("canonical") { _, view in view.canonical },
    .flag("isKeptFromSearch") { _, view in view.isKeptFromSearch },
    .flag("isStart") { _, view in view.page == .start },
    .text("siteTitle") { _, view in view.settings.title },
    .record("logotype", of: logotype) { _, view in view.settings.theme.logotype },
    .text("home") { _, view in view.address(of: .start) },
    .text("municipalities") { _, view in view.address(of: .municipalities) },
    .text("years") { _, view in view.address(of: .years) },
    .record("onlyMunicipality", of: MunicipalityLink.form) { _, view in view.onlyMunicipality },
    .text("counties") { _, view in view.site.countyIDs.isEmpty ? nil : view.address(of: .counties) },
    .list("menu", of: MenuRecord.form) { frame, view in view.menu(above: frame.above.map(\.page)) },
    .list("moreMenu", of: MenuRecord.form) { frame, view in view.moreMenu(above: frame.above.map(\.page)) },
    .list("above", of: LinkRecord.form) { frame, view in
      // The list of a single municipality tells nothing new.
      frame.above.filter { $0.page != .municipalities || view.onlyMunicipality == nil }.map { view.link($0.page, $0.title) }
    },
    .text("previous") { frame, view in frame.previous.map { view.address(of: $0) } },
    .text("next") { frame, view in frame.next.map { view.address(of: $0) } },
    .record("published", of: DateRecord.form) { frame, _ in frame.published },
    .record("updated", of: DateRecord.form) { frame, _ in frame.updated },
    .record("publisher", of: publisher) { _, view in view.settings.publisher },
    .text("faultReport") { frame, view in view.faultReport(on: frame.title) },
    .record("statement", of: LinkRecord.form) { _, view in view.edition.statement.map { view.link($0) } },
    .text("method") { _, view in view.address(of: .method) },
    .text("openData") { _, view in view.address(of: .dataGuide(.swedish)) },
    .text("ownData") { _, view in view.ownData.map { view.address(of: $0) } },
    .text("policy") { frame, view in frame.policy.text(style: view.style?.fingerprint) },
    .html("style") { _, view in view.style?.text },
    .text("icon") { _, view in view.source(view.edition.addresses[.icon]) },
    .text("pngIcon") { _, view in view.source(of: .icon) },
    .text("touchIcon") { _, view in view.source(of: .touchIcon) },
    .record("sharingPicture", of: SharingPicture.form) { _, view in view.edition.pictures[.sharing].map(SharingPicture.init) },
    .text("locale") { frame, view in OpenGraphLocale.text(of: frame.language ?? view.settings.language) },
    .text("paperInLight") { _, view in view.edition.palette.light.paper.text },
    .text("paperInDark") { _, view in view.edition.palette.dark.paper.text },
    .flag("isArticle") { _, view in view.page.isDocument },
    .html("data") { frame, view in HTML(StructuredData(frame: frame, view: view).json) },
    .list("alternates", of: AlternateRecord.form) { _, view in view.alternates },
  ])

  /// The site's own is true of its start page alone.
  func description(in view: Viewpoint) -> String? {
    description ?? (view.page == .start ? view.settings.description : nil)
  }

  private static let logotype = PageForm<String>([
    .text("address") { file, view in view.source(media: file) },
    .text("text") { _, view in view.settings.theme.logotypeText },
  ])

  private static let publisher = PageForm<SiteSettings.Publisher>([
    .text("name") { publisher, _ in publisher.name },
    .text("url") { publisher, _ in publisher.url },
    .text("email") { publisher, _ in publisher.email },
  ])
}

extension Viewpoint {
  /// Nil of a picture that the templates do not have.
  fileprivate func source(of picture: SitePicture) -> String? {
    edition.pictures[picture] == nil ? nil : source(edition.addresses[.picture(picture)])
  }

  /// What is not published, wherever a preview may lie, and what only says that there is nothing.
  fileprivate var isKeptFromSearch: Bool {
    page == .notFound || site.isDraft(page.subject)
  }
}
