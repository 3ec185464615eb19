import PromiseModel
import Source

/// What the content says, and of which follow-ups it is not sure what they say.
struct LinkedFacts {
  let facts: SiteFacts
  let doubts: FollowUpDoubts

  init(facts: SiteFacts, followUps: [LinkedFollowUp]) {
    self.facts = facts
    doubts = FollowUpDoubts(
      ofSilence: Set(followUps.lazy.filter { !$0.tellsAll }.map(\.followUp.id)),
      ofDays: Set(followUps.lazy.filter { !$0.tellsDays }.map(\.followUp.id)), places: followUps.map { ($0.part, $0.covers) })
  }
}

/// The follow-ups with mistakes that something else would only follow from.
struct FollowUpDoubts: Sendable {
  /// Those that may tell of more than could be read.
  let ofSilence: Set<FollowUp.ID>
  /// Those whose days may be others.
  let ofDays: Set<FollowUp.ID>
  /// Of each follow-up, where its part and its days are written.
  let places: [(part: Origin?, covers: Origin?)]
}
