import PromiseModel
import Templates

/// The start page: find your municipality, what is in force, the latest follow-ups, year by year.
struct StartPage: Page {
  static let template = "start"
  static let shape = Shape(
    "start",
    [
      "page": .record(PageFrame.shape), "search": .record(SearchRecord.shape),
      "letters": .list(LetterRecord.shape), "map": .record(CountryMap.shape),
      "inForce": .record(inForce), "hasFollowUps": .flag, "followUps": .list(followUp),
      "hasYears": .flag, "years": .list(LinkRecord.shape),
    ])

  private static let inForce = Shape("inForce", ["count": .value, "promises": .list(promise)])
  private static let promise = Shape("promise", ["title": .value, "address": .value, "period": .value])
  private static let followUp = Shape(
    "followUp",
    [
      "title": .value, "address": .value, "published": .record(DateRecord.shape),
      "assessedBy": .value,
    ])

  /// Lists of what is new stop here: all of it is on pages of its own.
  private static let longestList = 10

  static func all(in plan: FilePlan) -> [StartPage] { [StartPage()] }

  var id: PageID { .start }

  func record(from view: Viewpoint) -> Record {
    let followUps = Self.latestFollowUps(view.site)
    let years = view.site.years.prefix(Self.longestList)
    return Record(
      Self.shape,
      [
        "page": .record(Self.frame(view).record(from: view)),
        "search": .record(view.search), "letters": .list(view.letters()),
        "map": .maybe(view.countryMap()),
        "inForce": .maybe(Self.inForce(view)),
        "hasFollowUps": .flag(!followUps.isEmpty),
        "followUps": .list(followUps.map { Self.record(of: $0, view) }),
        "hasYears": .flag(!years.isEmpty),
        "years": .list(years.map { view.link(.year($0), String($0)) }),
      ])
  }

  private static func frame(_ view: Viewpoint) -> PageFrame {
    var frame = PageFrame(title: view.site.facts.settings.title)
    frame.policy = .searching
    return frame
  }

  // MARK: In force

  private static func inForce(_ view: Viewpoint) -> Record? {
    let promises = view.site.promiseIDs.filter { view.site.standing(of: $0).state == .inForce }
    guard !promises.isEmpty else { return nil }
    let latest = promises.sorted { a, b in
      let (x, y) = (view.site[a].tenure.inForceFrom, view.site[b].tenure.inForceFrom)
      return x != y ? x > y : a.index < b.index
    }.prefix(longestList)
    return Record(
      inForce,
      [
        "count": .text(count(promises.count, shown: latest.count, view)),
        "promises": .list(latest.map { record(of: $0, view) }),
      ])
  }

  private static func count(_ count: Int, shown: Int, _ view: Viewpoint) -> String {
    guard shown < count else {
      return view.formats.count(count, OverviewWord.startInForceOne, OverviewWord.startInForceOther)
    }
    return view.words(
      OverviewWord.startInForceLatest,
      ["count": .text(view.formats.number(count)), "shown": .text(view.formats.number(shown))])
  }

  private static func record(of id: Promise.ID, _ view: Viewpoint) -> Record {
    Record(
      promise,
      [
        "title": .text(view.edition.titles[id]), "address": .text(view.address(of: .promise(id))),
        "period": .text(view.formats.period(view.site[id].period)),
      ])
  }

  // MARK: Follow-ups

  /// By the day of publishing, the latest first. Without a day nothing can be said to be new.
  private static func latestFollowUps(_ site: Site) -> [FollowUp.ID] {
    func day(_ id: FollowUp.ID) -> CalendarDate? { site[id].published.date?.first }
    let sorted = site.followUpIDs.filter { day($0).map { $0 <= site.date } ?? false }.sorted { a, b in
      guard let x = day(a), let y = day(b), x != y else { return a.index < b.index }
      return x > y
    }
    return Array(sorted.prefix(longestList))
  }

  private static func record(of id: FollowUp.ID, _ view: Viewpoint) -> Record {
    Record(
      followUp,
      [
        "title": .text(view.edition.titles[id]), "address": .text(view.address(of: .followUp(id))),
        "published": .maybe(view.site[id].published.date.map { view.formats.record($0) }),
        "assessedBy": .maybe(view.site[id].assessedBy),
      ])
  }
}
