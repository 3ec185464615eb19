import Edition
import PromiseModel
import Templates

/// A promise on a card: how it stands with it, its commitments, and what is last known of each.
struct CardPromise {
  let id: Promise.ID
  /// Of one that is in force: those of another would be read as if they held. Groups and aims are not on a
  /// card: what is to be done about them stands in their parts.
  let commitments: [Commitment.ID]
  let isFollowedUp: Bool

  static let form = PageForm<CardPromise>([
    .text("title") { promise, view in view.edition.titles[promise.id] },
    .record("state", of: PromiseStateRecord.form) { promise, view in view.state(of: promise.id) },
    .flag("isIncomplete") { promise, view in view.site[promise.id].particulars.isIncomplete },
    .list("commitments", of: commitment) { promise, view in
      promise.commitments.prefix(mostCommitments).map { CardCommitment($0, of: promise, view) }
    },
    .text("left") { promise, view in
      view.formats.count(
        left: promise.commitments.count - mostCommitments, CardWord.commitmentsLeftOne,
        CardWord.commitmentsLeftOther)
    },
    .flag("isNotFollowedUp") { promise, _ in !promise.isFollowedUp && !promise.commitments.isEmpty },
    // Nobody can have told yet how a year went that is not over.
    .flag("isYoung") { promise, view in !view.site.standing(of: promise.id).years.contains(where: \.hasEnded) },
    .record("expectedBy", of: DateRecord.form) { promise, view in
      view.site.standing(of: promise.id).years.lazy.compactMap(\.due).first.map { PartialDate($0) }
    },
  ])

  /// A card is a glance; who wants to read on follows its link. Nine promises of ten have fewer.
  private static let mostCommitments = 12

  init(_ id: Promise.ID, in site: Site) {
    let all = site[id].commitments
    let isInForce = site.standing(of: id).state == .inForce
    self.id = id
    commitments = all.indices.filter { isInForce && all[$0].isCounted }.map { Commitment.ID($0) }
    isFollowedUp = !site.standing(of: id).followUps.isEmpty
  }
}

private struct CardCommitment {
  let text: String
  let latest: LatestStatusRecord?
  let untold: UntoldRecord?

  init(_ id: Commitment.ID, of promise: CardPromise, _ view: Viewpoint) {
    text = view.site[promise.id].commitments[id.index].excerpt.name
    latest = view.latestStatus(of: id, in: promise.id)
    untold = view.untold(id, of: promise.id)
  }
}

extension CardPromise {
  private static let commitment = PageForm<CardCommitment>([
    .text("text") { commitment, _ in commitment.text },
    .record("latest", of: LatestStatusRecord.form) { commitment, _ in commitment.latest },
    .record("untold", of: UntoldRecord.form) { commitment, _ in commitment.untold },
  ])
}

extension Formats {
  /// `och 3 till`; nil where nothing is left.
  func count(left: Int, _ one: CardWord, _ other: CardWord) -> String? {
    guard left > 0 else { return nil }
    return words(left == 1 ? one : other, ["count": number(left)])
  }
}
