import Edition
import PromiseModel

/// What every feed of the site tells, the newest first: collected once a build, in one walk through all
/// promises and follow-ups.
struct NewsIndex: Sendable {
  /// A feed tells what is new and is no archive: with fifty entries nobody misses any who looks once a
  /// month, and the feed of the whole country stays well under a megabyte.
  static let mostEntries = 50
  /// Of one municipality: several years, and most municipalities' feeds are read by few. They are half of what all
  /// feeds of the country weigh.
  static let mostEntriesOfMunicipality = 10

  private var all: [NewsItem] = []
  /// By `Municipality.ID`.
  private var byMunicipality: [[NewsItem]]
  /// By `FocusArea.ID`.
  private var byFocusArea: [[NewsItem]]
  /// Of the years that have a page.
  private var byYear: [Int: [NewsItem]]

  init(_ site: Site) {
    byMunicipality = [[NewsItem]](repeating: [], count: site.facts.municipalities.count)
    byFocusArea = [[NewsItem]](repeating: [], count: site.facts.focusAreas.count)
    byYear = Dictionary(uniqueKeysWithValues: site.years.map { ($0, []) })
    for item in Self.collect(site) { enter(item, site) }
  }

  subscript(scope: FeedScope) -> [NewsItem] {
    switch scope {
    case .site: all
    case .municipality(let id): byMunicipality[id.index]
    case .focusArea(let id): byFocusArea[id.index]
    case .year(let year): byYear[year] ?? []
    }
  }

  // MARK: Collecting

  /// The newest first; of one day in the order of the site.
  private static func collect(_ site: Site) -> [NewsItem] {
    var items: [NewsItem] = []
    for id in site.promiseIDs where !site[id].particulars.isDraft {
      items += NewsItem.all(of: .promise(id), site[id].particulars, published: site[id].madePublic)
      for followUp in site.standing(of: id).followUps {
        items += NewsItem.all(
          of: .followUp(followUp), site[followUp].particulars, published: site[followUp].published.date)
      }
    }
    let order = items.indices.sorted {
      let (a, b) = (items[$0].published, items[$1].published)
      return a != b ? a > b : $0 < $1
    }
    return order.map { items[$0] }
  }

  private mutating func enter(_ item: NewsItem, _ site: Site) {
    let promise = item.document.promise(in: site)
    Self.append(item, to: &all)
    for id in site[promise].municipalities {
      Self.append(item, to: &byMunicipality[id.index], most: Self.mostEntriesOfMunicipality)
    }
    for id in site[promise].focus { Self.append(item, to: &byFocusArea[id.index]) }
    for year in Self.years(of: item, promise, site) where byYear[year] != nil {
      Self.append(item, to: &byYear[year, default: []])
    }
  }

  /// As the years' own pages: a proposed promise belongs to none.
  private static func years(of item: NewsItem, _ promise: Promise.ID, _ site: Site) -> [Int] {
    guard !site[promise].isProposed else { return [] }
    switch item.document {
    case .promise(let id): return site.standing(of: id).years.map(\.year)
    case .followUp(let id): return site[id].years
    }
  }

  private static func append(_ item: NewsItem, to list: inout [NewsItem], most: Int = mostEntries) {
    if list.count < most { list.append(item) }
  }
}
