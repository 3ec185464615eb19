/// All promises of one year, counted (chapter 10 of docs/content-format.md).
package struct YearSummary: Sendable {
  /// A number that may be too low because something incomplete adds to it.
  package struct Count: Sendable, Equatable {
    package private(set) var number = 0
    /// "minst".
    package private(set) var isAtLeast = false

    mutating func add(incomplete: Bool) {
      number += 1
      if incomplete { isAtLeast = true }
    }
  }

  /// Counts of commitments by status, and of those without a follow-up.
  package struct Row: Sendable {
    package private(set) var byStatus = [Count](repeating: Count(), count: Status.allCases.count)
    package private(set) var withoutFollowUp = Count()
    /// Of all that a follow-up counts for.
    package private(set) var total = Count()
    /// Of these, how many only a report on a part of the year tells of.
    package private(set) var interim = 0

    package subscript(_ status: Status) -> Count {
      byStatus[Status.allCases.firstIndex(of: status) ?? 0]
    }

    package var isEmpty: Bool { total.number == 0 && withoutFollowUp.number == 0 }

    /// Whether any of its counts may be too low.
    package var isAtLeast: Bool { total.isAtLeast || withoutFollowUp.isAtLeast }

    /// Every commitment of a promise that is counted, as the follow-up of one of its years has it.
    mutating func addCommitments(of promise: Promise.ID, in year: PromiseYear, _ site: Site) {
      let told = Told(of: promise, in: year, site)
      for commitment in site[promise].commitments where commitment.isCounted {
        add(year.counting.map { site.status(of: commitment.id, in: $0) }, told)
      }
    }

    fileprivate mutating func add(_ status: Status?, _ told: Told) {
      let incomplete = told.isIncomplete
      guard let status, let index = Status.allCases.firstIndex(of: status) else {
        return withoutFollowUp.add(incomplete: incomplete)
      }
      byStatus[index].add(incomplete: incomplete)
      total.add(incomplete: incomplete)
      if told.isInterim { interim += 1 }
    }
  }

  /// How much of a promise and its year is told.
  fileprivate struct Told {
    /// Of the promise or its follow-up only a part is held.
    let isIncomplete: Bool
    /// What counts is of a part of the year.
    let isInterim: Bool

    init(of promise: Promise.ID, in year: PromiseYear, _ site: Site) {
      let followUp = year.counting.map { site[$0] }
      isIncomplete = site[promise].particulars.isIncomplete || followUp?.particulars.isIncomplete == true
      isInterim = followUp?.isInterim == true
    }
  }

  package struct Entry: Sendable {
    package let promise: Promise.ID
    package let year: PromiseYear
    package let row: Row
    /// Incomplete and without a single commitment: its commitments are not held here.
    package let holdsNoCommitments: Bool
  }

  package let year: Int
  /// In the order of the site's promises.
  package let entries: [Entry]
  package private(set) var all = Row()
  private var byGiver: [GiverCategory: Row] = [:]
  /// By `FocusArea.ID`; a commitment with two areas counts in both.
  package private(set) var byFocus: [Row]
  package private(set) var withoutFocus = Row()

  package init(of year: Int, in site: Site) {
    self.year = year
    byFocus = [Row](repeating: Row(), count: site.facts.focusAreas.count)
    entries = site.promiseIDs.compactMap { id in
      guard !site[id].isProposed, let promiseYear = site.standing(of: id).year(year) else { return nil }
      return Self.entry(id, promiseYear, site)
    }
    for entry in entries { count(entry, site) }
  }

  package subscript(_ category: GiverCategory) -> Row { byGiver[category] ?? Row() }

  private static func entry(_ id: Promise.ID, _ year: PromiseYear, _ site: Site) -> Entry {
    var row = Row()
    row.addCommitments(of: id, in: year, site)
    return Entry(
      promise: id, year: year, row: row, holdsNoCommitments: site[id].countedCommitments == 0)
  }

  private mutating func count(_ entry: Entry, _ site: Site) {
    let told = Told(of: entry.promise, in: entry.year, site)
    for commitment in site[entry.promise].commitments where commitment.isCounted {
      let status = entry.year.counting.map { site.status(of: commitment.id, in: $0) }
      all.add(status, told)
      byGiver[commitment.givers.category, default: Row()].add(status, told)
      for area in commitment.focus { byFocus[area.index].add(status, told) }
      if commitment.focus.isEmpty { withoutFocus.add(status, told) }
    }
  }
}
