import PromiseModel
import Templates

/// A promise on a card: how it stands with it, its commitments, and what is last known of each.
enum CardPromise {
  static let shape = Shape(
    "cardPromise",
    [
      "title": .value, "state": .record(PromiseStateRecord.shape),
      "isIncomplete": .flag, "hasCommitments": .flag, "commitments": .list(commitment), "left": .value,
      "isNotFollowedUp": .flag,
    ])

  fileprivate static let commitment = Shape(
    "cardCommitment",
    ["text": .value, "latest": .record(LatestStatusRecord.shape), "isUntold": .flag])

  /// A card is a glance; who wants to read on follows its link. Nine promises of ten have fewer.
  fileprivate static let mostCommitments = 12
}

extension Viewpoint {
  /// The commitments of one that is in force: those of another would be read as if they held. Groups and aims
  /// are not on a card: what is to be done about them stands in their parts.
  func cardPromise(_ id: Promise.ID) -> Record {
    let promise = site[id]
    let isInForce = site.standing(of: id).state == .inForce
    let commitments = promise.commitments.filter { isInForce && $0.isCounted }
    let shown = commitments.prefix(CardPromise.mostCommitments)
    let isFollowedUp = !site.standing(of: id).followUps.isEmpty
    return Record(
      CardPromise.shape,
      [
        "title": .text(edition.titles[id]), "state": .record(state(of: id)),
        "isIncomplete": .flag(promise.particulars.isIncomplete),
        "hasCommitments": .flag(!shown.isEmpty),
        "commitments": .list(shown.map { cardCommitment($0, of: id, isFollowedUp) }),
        "left": .maybe(
          formats.count(
            left: commitments.count - shown.count, CardWord.commitmentsLeftOne, CardWord.commitmentsLeftOther)),
        "isNotFollowedUp": .flag(!isFollowedUp && !shown.isEmpty),
      ])
  }

  private func cardCommitment(_ commitment: Commitment, of promise: Promise.ID, _ isFollowedUp: Bool) -> Record {
    let latest = latestStatus(of: commitment.id, in: promise)
    return Record(
      CardPromise.commitment,
      [
        "text": .text(commitment.excerpt.name), "latest": .maybe(latest),
        "isUntold": .flag(latest == nil && isFollowedUp),
      ])
  }
}

extension Formats {
  /// `och 3 till`; nil where nothing is left.
  func count(left: Int, _ one: CardWord, _ other: CardWord) -> String? {
    guard left > 0 else { return nil }
    return words(left == 1 ? one : other, ["count": .text(number(left))])
  }
}
