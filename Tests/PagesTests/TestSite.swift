import Diagnostics
import Pages
import PromiseModel
import Source
import Templates
import Testing

/// Builds small sites by hand: two counties, three municipalities, and what a test adds.
struct TestSite {
  var settings = SiteSettings(title: "Löften", baseURL: "https://example.se/")
  var date = CalendarDate(year: 2024, month: 6, day: 1)
  var promises: [Promise] = []
  var followUps: [FollowUp] = []
  var focusAreas: [FocusArea] = []
  var pages: [FreePage] = []
  var yearNotes: [YearNote] = []
  var media: [String] = []
  var municipalities = [
    Municipality(
      id: Self.berg, code: "2326", name: "Berg", fullName: "Bergs kommun", slug: "berg", county: County.ID(0),
      policeRegion: "Nord"),
    Municipality(
      id: Self.bracke, code: "2305", name: "Bräcke", fullName: "Bräcke kommun", slug: "bracke", county: County.ID(0),
      policeRegion: "Nord"),
    Municipality(
      id: Self.tjorn, code: "1419", name: "Tjörn", fullName: "Tjörns kommun", slug: "tjorn", county: County.ID(1),
      policeRegion: "Väst"),
  ]

  static let berg = Municipality.ID(0)
  static let bracke = Municipality.ID(1)
  static let tjorn = Municipality.ID(2)

  var site: Site {
    get throws {
      let counties = [
        County(
          id: County.ID(0), name: "Jämtlands län", slug: "jamtlands-lan", municipalities: [Self.berg, Self.bracke]),
        County(
          id: County.ID(1), name: "Västra Götalands län", slug: "vastra-gotalands-lan", municipalities: [Self.tjorn]),
      ]
      let facts = SiteFacts(
        settings: settings, counties: counties, municipalities: municipalities, promises: promises,
        followUps: followUps, focusAreas: focusAreas, pages: pages, yearNotes: yearNotes, media: media)
      return Site(facts, on: try #require(date))
    }
  }

  /// Plans the site with the project's own templates; an error in it fails the test.
  func pageSet(
    baseURL: String? = nil, templates: TemplateTexts = TemplateFolder.texts,
    sitemapLimit: Int = Sitemap.addressesPerFile
  ) throws -> PageSet {
    var log = DiagnosticLog()
    let pages = PageSet(
      site: try site, templates: templates, baseURL: baseURL, sitemapLimit: sitemapLimit, log: &log)
    let problems = log.sorted().map { "\($0.origin): \($0.problem(in: .english))" }
    return try #require(pages, "\(problems)")
  }

  /// The problems that planning the site meets.
  func problems(templates: TemplateTexts = TemplateFolder.texts) throws -> [Diagnostic] {
    var log = DiagnosticLog()
    _ = PageSet(site: try site, templates: templates, log: &log)
    return log.sorted()
  }

  /// One rendered page, by the folder it stands in: `kommuner/berg/`.
  func page(
    _ folder: String, templates: TemplateTexts = TemplateFolder.texts
  ) throws -> RenderedPage {
    let pages = try pageSet(templates: templates)
    let path = folder + "index.html"
    let index = try #require(pages.paths.firstIndex(of: path), "no page at \(path)")
    return RenderedPage(pages.text(of: index))
  }
}
