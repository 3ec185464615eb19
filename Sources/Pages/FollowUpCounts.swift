import PromiseModel

/// How many promises of a year stand in each follow-up state.
struct FollowUpCounts {
  private let counts: [FollowUpStateWord: Int]

  init(_ summary: YearSummary) {
    counts = summary.entries.reduce(into: [:]) { counts, entry in
      counts[FollowUpStateWord(entry.year.state), default: 0] += 1
    }
  }

  subscript(_ state: FollowUpStateWord) -> Int { counts[state, default: 0] }

  /// Every state that a follow-up can have, none or not; that a year still runs only where one does.
  var shown: [FollowUpStateWord] {
    FollowUpStateWord.allCases.filter { $0 != .running || self[$0] > 0 }
  }
}
