import PromiseModel
import SafeHTML
import Templates

/// The summary of one year over all municipalities.
struct YearPage: Page {
  static let template = "year"
  static let shape = Shape(
    "year",
    [
      "page": .record(PageFrame.shape), "summary": .value, "prose": .value,
      "promiseCount": .value, "followUpStates": .record(CountTable.shape),
      "hasOverdue": .flag, "overdue": .list(YearEntryRecord.shape),
      "followedUp": .value, "withoutFollowUp": .value, "notHeld": .value, "isAtLeast": .flag,
      "chart": .record(StatusChart.shape), "byStatus": .record(CountTable.shape),
      "byGiver": .record(CountTable.shape),
      "byFocusArea": .record(CountTable.shape),
      "promises": .list(YearEntryRecord.shape),
      "previous": .record(LinkRecord.shape), "next": .record(LinkRecord.shape),
    ])

  let year: Int

  static func all(in plan: FilePlan) -> [YearPage] { plan.site.years.map { YearPage(year: $0) } }

  var id: PageID { .year(year) }

  func record(from view: Viewpoint) -> Record {
    let summary = YearSummary(of: year, in: view.site)
    let note = view.site.note(on: year)
    let neighbours = view.site.neighbours(ofYear: year)
    let tables = YearTables(summary: summary, view: view)
    let overdue = summary.entries.filter { $0.year.state == .overdue }
    let isFollowedUp = summary.all.total.number > 0
    return Record(
      Self.shape,
      [
        "page": .record(frame(view, note, neighbours).record(from: view)),
        "summary": .maybe(note?.summary),
        "prose": .maybe(note.flatMap { view.prose($0.prose, of: id).whole() }),
        "promiseCount": .text(
          view.formats.count(
            summary.entries.count, YearWord.promisesOne, YearWord.promisesOther)),
        "followUpStates": .record(tables.followUpStates().record),
        "hasOverdue": .flag(!overdue.isEmpty), "overdue": .list(overdue.map { view.entry($0) }),
        "followedUp": .maybe(Self.followedUp(summary, view)),
        "withoutFollowUp": .maybe(Self.withoutFollowUp(summary, view)),
        "notHeld": .maybe(Self.notHeld(summary, view)),
        "isAtLeast": .flag(summary.all.isAtLeast),
        "chart": .maybe(isFollowedUp ? tables.chart().record : nil),
        "byStatus": .maybe(isFollowedUp ? tables.byStatus().record : nil),
        "byGiver": .maybe(isFollowedUp ? tables.byGiver().record : nil),
        "byFocusArea": .maybe(isFollowedUp ? tables.byFocusArea().record : nil),
        "promises": .list(summary.entries.map { view.entry($0) }),
        "previous": .maybe(neighbours.previous.map { view.link(.year($0), String($0)) }),
        "next": .maybe(neighbours.next.map { view.link(.year($0), String($0)) }),
      ])
  }

  private func frame(
    _ view: Viewpoint, _ note: YearNote?, _ neighbours: (previous: Int?, next: Int?)
  ) -> PageFrame {
    let text = String(year)
    return PageFrame(
      title: note?.title ?? view.words(YearWord.title, ["year": .text(text)]),
      description: note?.summary ?? view.words(YearWord.description, ["year": .text(text)]),
      above: [(.years, view.words[YearWord.yearsTitle])],
      previous: neighbours.previous.map(PageID.year), next: neighbours.next.map(PageID.year))
  }

  // MARK: What the counts hold, and what they don't

  private static func followedUp(_ summary: YearSummary, _ view: Viewpoint) -> String? {
    guard summary.all.total.number > 0 else { return nil }
    return view.formats.count(
      summary.all.total, YearWord.followedUpOne, YearWord.followedUpOther)
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
