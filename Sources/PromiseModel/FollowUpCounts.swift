/// How many promises of a year stand in each follow-up state.
package struct FollowUpCounts: Sendable {
  private let counts: [FollowUpState: Int]

  package init(_ summary: YearSummary) {
    counts = summary.entries.reduce(into: [:]) { counts, entry in
      if let state = entry.year.state { counts[state, default: 0] += 1 }
    }
  }

  package subscript(_ state: FollowUpState) -> Int { counts[state, default: 0] }

  /// Every state that a follow-up can have, none or not; that a year still runs only where one does.
  package var shown: [FollowUpState] {
    FollowUpState.allCases.filter { $0 != .running || self[$0] > 0 }
  }
}
