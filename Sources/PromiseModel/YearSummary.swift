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

    package subscript(_ status: Status) -> Count {
      byStatus[Status.allCases.firstIndex(of: status) ?? 0]
    }

    package var isEmpty: Bool { total.number == 0 && withoutFollowUp.number == 0 }

    /// Whether any of its counts may be too low.
    package var isAtLeast: Bool { total.isAtLeast || withoutFollowUp.isAtLeast }

    /// Every commitment of a promise that is counted, as the follow-up of one of its years has it.
    mutating func addCommitments(of promise: Promise.ID, in year: PromiseYear, _ site: Site) {
      let incomplete = YearSummary.isIncomplete(promise, year, site)
      for commitment in site[promise].commitments where commitment.isCounted {
        add(year.counting.map { site.status(of: commitment.id, in: $0) }, incomplete: incomplete)
      }
    }

    mutating func add(_ status: Status?, incomplete: Bool) {
      guard let status, let index = Status.allCases.firstIndex(of: status) else {
        return withoutFollowUp.add(incomplete: incomplete)
      }
      byStatus[index].add(incomplete: incomplete)
      total.add(incomplete: incomplete)
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

  private static func isIncomplete(_ id: Promise.ID, _ year: PromiseYear, _ site: Site) -> Bool {
    site[id].particulars.isIncomplete
      || year.counting.map { site[$0].particulars.isIncomplete } ?? false
  }

  private mutating func count(_ entry: Entry, _ site: Site) {
    let incomplete = Self.isIncomplete(entry.promise, entry.year, site)
    for commitment in site[entry.promise].commitments where commitment.isCounted {
      let status = entry.year.counting.map { site.status(of: commitment.id, in: $0) }
      all.add(status, incomplete: incomplete)
      byGiver[commitment.givers.category, default: Row()].add(status, incomplete: incomplete)
      for area in commitment.focus { byFocus[area.index].add(status, incomplete: incomplete) }
      if commitment.focus.isEmpty { withoutFocus.add(status, incomplete: incomplete) }
    }
  }
}
