import Edition
import PromiseModel
import SafeHTML
import Templates

/// The summary of one year over all municipalities.
struct YearPage: Page {
  static let template = PageTemplate<Content>(
    "year",
    [
      .record("page", of: PageFrame.form) { content, view in content.page.frame(view, content.note, content.neighbours) },
      .text("year") { content, _ in String(content.page.year) },
      .html("summary") { content, view in content.note?.summary.map(view.explained) },
      .html("prose") { content, view in
        content.note.flatMap { view.prose($0.prose, of: content.page.id).explained() }
      },
      .text("promiseCount") { content, view in
        view.formats.count(content.summary.entries.count, YearWord.promisesOne, YearWord.promisesOther)
      },
      .record("map", of: CountryMap.form) { content, view in CountryMap(of: content.summary, view) },
      .record("followUpStates", of: CountTable.form) { content, _ in content.tables.followUpStates() },
      .record("states", of: StateMeanings.form) { content, _ in Set(FollowUpCounts(content.summary).shown) },
      // Of other years nobody looks for follow-ups, and none is missing.
      .flag("isHeld") { content, view in view.settings.followUpsHeld.holds(content.page.year) },
      .list("overdue", of: YearEntryRecord.form) { content, _ in
        content.summary.entries.filter { $0.year.state == .overdue }
      },
      .flag("isYoung") { content, _ in content.summary.entries.allSatisfy { $0.year.state == .running } },
      .text("followedUp") { content, view in followedUp(content.summary, view) },
      .text("interimOnly") { content, view in interimOnly(content.summary, view) },
      .text("withoutFollowUp") { content, view in withoutFollowUp(content.summary, view) },
      .text("notHeld") { content, view in notHeld(content.summary, view) },
      .flag("isAtLeast") { content, _ in content.summary.all.isAtLeast },
      .record("chart", of: StatusChart.form) { content, _ in content.chart },
      .record("byStatus", of: CountTable.form) { content, _ in content.tablesOfOutcomes?.byStatus() },
      .list("meanings", of: StatusMeaningRecord.form) { content, _ in
        content.chart?.meanings ?? []
      },
      .record("byGiver", of: CountTable.form) { content, _ in content.tablesOfOutcomes?.byGiver() },
      .record("byFocusArea", of: CountTable.form) { content, _ in content.tablesOfOutcomes?.byFocusArea() },
      .list("countyLinks", of: CountyLinks.form) { content, _ in CountyLinks.all(content.groups.compactMap(\.county)) },
      .list("groups", of: group) { content, _ in content.groups },
      .record("previous", of: LinkRecord.form) { content, view in
        content.neighbours.previous.map { view.link(.year($0), String($0)) }
      },
      .record("next", of: LinkRecord.form) { content, view in
        content.neighbours.next.map { view.link(.year($0), String($0)) }
      },
    ])

  /// The promises of a county; of all, where counties have no pages.
  fileprivate struct Group {
    let county: County.ID?
    let entries: [YearSummary.Entry]

    /// In the order of the counties. A promise of several stands in that of its first municipality.
    static func all(_ entries: [YearSummary.Entry], _ view: Viewpoint) -> [Group] {
      view.byCounty(entries) { view.site[$0.promise].home }.map { Group(county: $0.county, entries: $0.items) }
    }
  }

  private static let group = PageForm<Group>([
    .text("title") { group, view in group.county.map { view.site[$0].name } },
    .text("slug") { group, view in group.county.map { view.site[$0].slug } },
    .list("promises", of: YearEntryRecord.form) { group, _ in group.entries },
  ])

  struct Content {
    let page: YearPage
    let note: YearNote?
    /// The years before and after this one that have a page.
    let neighbours: (previous: Int?, next: Int?)
    let summary: YearSummary
    let tables: YearTables
    /// Nil where no follow-up tells of the year.
    let chart: StatusChart?
    fileprivate let groups: [Group]

    /// Where any follow-up tells of the year.
    var tablesOfOutcomes: YearTables? { summary.all.total.number > 0 ? tables : nil }
  }

  let year: Int

  static func all(in plan: FilePlan) -> [YearPage] { plan.site.years.map { YearPage(year: $0) } }

  var id: PageID { .year(year) }

  func content(from view: Viewpoint) -> Content {
    let summary = YearSummary(of: year, in: view.site)
    let tables = YearTables(summary: summary, view: view)
    return Content(
      page: self, note: view.site.note(on: year), neighbours: view.site.neighbours(ofYear: year), summary: summary,
      tables: tables, chart: summary.all.total.number > 0 ? tables.chart() : nil,
      groups: Group.all(summary.entries, view))
  }

  private func frame(
    _ view: Viewpoint, _ note: YearNote?, _ neighbours: (previous: Int?, next: Int?)
  ) -> PageFrame {
    PageFrame(
      title: view.title(ofYear: year, note),
      description: note?.summary ?? view.words(YearWord.description, ["year": String(year)]),
      above: [(.years, view.words[YearWord.yearsTitle])],
      previous: neighbours.previous.map(PageID.year), next: neighbours.next.map(PageID.year))
  }

  // MARK: What the counts hold, and what they don't

  private static func followedUp(_ summary: YearSummary, _ view: Viewpoint) -> String? {
    guard summary.all.total.number > 0 else { return nil }
    return view.formats.count(
      summary.all.total, YearWord.followedUpOne, YearWord.followedUpOther)
  }

  /// What the counts hold, and the table of follow-ups does not: that is of whole years.
  private static func interimOnly(_ summary: YearSummary, _ view: Viewpoint) -> String? {
    let count = summary.all.interim
    guard count > 0 else { return nil }
    if count == summary.all.total.number { return view.words[YearWord.nothingButInterim] }
    return view.formats.count(count, YearWord.interimOnlyOne, YearWord.interimOnlyOther)
  }

  private static func withoutFollowUp(_ summary: YearSummary, _ view: Viewpoint) -> String? {
    guard summary.all.withoutFollowUp.number > 0 else { return nil }
    return view.formats.count(
      summary.all.withoutFollowUp, YearWord.withoutFollowUpOne, YearWord.withoutFollowUpOther)
  }

  private static func notHeld(_ summary: YearSummary, _ view: Viewpoint) -> String? {
    let count = summary.entries.count { $0.holdsNoCommitments }
    guard count > 0 else { return nil }
    return view.formats.count(count, YearWord.notHeldOne, YearWord.notHeldOther)
  }
}
