import Edition
import PromiseModel
import Templates

/// What the states of follow-ups mean that a table names, for `partials/follow-up-states.mustache`.
enum StateMeanings {
  static let form = PageForm<Set<FollowUpState>>(
    FollowUpState.allCases.map { state in .flag(state.rawValue) { states, _ in states.contains(state) } } + [
      // By whose time it is awaited or overdue.
      .flag("isTimed") { states, _ in !states.isDisjoint(with: [.awaited, .overdue]) }
    ])
}
