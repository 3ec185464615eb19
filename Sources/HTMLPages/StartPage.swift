import Edition
import PromiseModel
import Templates

/// The start page: what this is, find your municipality, what is new, the country in figures.
struct StartPage: Page {
  static let template = PageTemplate<Content>(
    "start",
    [
      .record("page", of: PageFrame.form) { content, view in content.frame(view) },
      .record("municipality", of: MunicipalityPage.form) { content, _ in content.municipality },
      .record("search", of: SearchRecord.form) { _, _ in () },
      .list("news", of: LatestNews.form) { _, view in LatestNews.first(longestNews, in: view.site) },
      .record("figures", of: SiteFigures.form) { _, view in SiteFigures(view.site) },
      .list("counties", of: CountyRecord.form) { _, view in view.site.countyIDs },
      // Few among many are not found in a list of all.
      .list("holders", of: MunicipalityRecord.form) { _, view in
        let holders = view.site.municipalityIDs.filter { !view.site.promisesByMunicipality[$0.index].isEmpty }
        return holders.count <= mostHolders && holders.count * 2 < view.site.municipalityIDs.count ? holders.map(view.entry) : []
      },
      .flag("hasMap") { _, view in CountryMap.isDrawn(view) },
      // Where there are too few for counties.
      .list("municipalities", of: MunicipalityToday.form) { _, view in
        view.site.countyIDs.isEmpty ? view.site.municipalityIDs : []
      },
      .record("inForce", of: inForce) { _, view in InForce(in: view.site) },
      .list("years", of: LinkRecord.form) { _, view in
        view.site.years.prefix(longestList).map { view.link(.year($0), String($0)) }
      },
    ])

  /// Lists stop here: all of it is on pages of its own.
  private static let longestList = 10
  private static let longestNews = 3
  private static let mostHolders = 12

  static func all(in plan: FilePlan) -> [StartPage] { [StartPage()] }

  var id: PageID { .start }

  func content(from view: Viewpoint) -> Content {
    Content(municipality: view.onlyMunicipality.map { MunicipalityPage.content(of: $0, view) })
  }

  struct Content {
    /// Of a site that is about one municipality this is its page.
    let municipality: MunicipalityPage.Content?

    fileprivate func frame(_ view: Viewpoint) -> PageFrame {
      guard let municipality else { return PageFrame(title: view.settings.title, policy: .searching) }
      var frame = MunicipalityPage.frame(municipality, view)
      frame.above = []
      frame.description = view.settings.description ?? frame.description
      return frame
    }
  }
}

// MARK: - In force

extension StartPage {
  private struct InForce {
    let count: Int
    let latest: [Promise.ID]

    init?(in site: Site) {
      let promises = site.promiseIDs.filter { site.standing(of: $0).state == .inForce }
      guard !promises.isEmpty else { return nil }
      count = promises.count
      let sorted = promises.sorted { a, b in
        let (x, y) = (site[a].tenure.inForceFrom, site[b].tenure.inForceFrom)
        return x != y ? x > y : a.index < b.index
      }
      latest = Array(sorted.prefix(longestList))
    }
  }

  private static let inForce = PageForm<InForce>([
    .text("count") { inForce, view in count(inForce, view) },
    .list("promises", of: promise) { inForce, _ in inForce.latest },
  ])

  private static let promise = PageForm<Promise.ID>([
    .text("title") { id, view in view.name(of: id) },
    .text("address") { id, view in view.address(of: .promise(id)) },
    .text("period") { id, view in view.untoldPeriod(of: id) },
  ])

  private static func count(_ inForce: InForce, _ view: Viewpoint) -> String {
    let (count, shown) = (inForce.count, inForce.latest.count)
    guard shown < count else {
      return view.formats.count(count, OverviewWord.startInForceOne, OverviewWord.startInForceOther)
    }
    return view.words(
      OverviewWord.startInForceLatest,
      ["count": view.formats.number(count), "shown": view.formats.number(shown)])
  }
}
