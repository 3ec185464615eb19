import Edition
import PromiseModel
import Templates

/// The start page: find your municipality, what is in force, the latest follow-ups, year by year.
struct StartPage: Page {
  static let template = PageTemplate<StartPage>(
    "start",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(title: view.settings.title, policy: .searching)
      },
      .record("search", of: SearchRecord.form) { _, _ in () },
      .list("letters", of: LetterRecord.form) { _, view in LetterGroup.all(in: view.site) },
      .record("map", of: CountryMap.form) { _, view in CountryMap(view) },
      .record("inForce", of: inForce) { _, view in InForce(in: view.site) },
      .list("followUps", of: followUp) { _, view in latestFollowUps(view.site) },
      .list("years", of: LinkRecord.form) { _, view in
        view.site.years.prefix(longestList).map { view.link(.year($0), String($0)) }
      },
    ])

  /// Lists of what is new stop here: all of it is on pages of its own.
  private static let longestList = 10

  static func all(in plan: FilePlan) -> [StartPage] { [StartPage()] }

  var id: PageID { .start }
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
    .text("title") { id, view in view.edition.titles[id] },
    .text("address") { id, view in view.address(of: .promise(id)) },
    .text("period") { id, view in view.formats.period(view.site[id].period) },
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

// MARK: - Follow-ups

extension StartPage {
  private static let followUp = PageForm<FollowUp.ID>([
    .text("title") { id, view in view.edition.titles[id] },
    .text("address") { id, view in view.address(of: .followUp(id)) },
    .record("published", of: DateRecord.form) { id, view in view.site[id].published.date },
    .text("assessedBy") { id, view in view.site[id].assessedBy },
  ])

  /// By the day of publishing, the latest first. Without a day nothing can be said to be new.
  private static func latestFollowUps(_ site: Site) -> [FollowUp.ID] {
    let dated = site.followUpIDs.compactMap { id in
      site[id].published.date.map { (id: id, day: $0.first) }
    }
    let sorted = dated.filter { $0.day <= site.date }.sorted { a, b in
      a.day != b.day ? a.day > b.day : a.id.index < b.id.index
    }
    return sorted.prefix(longestList).map(\.id)
  }
}
