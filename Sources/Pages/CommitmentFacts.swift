import PromiseModel
import SafeHTML
import Templates

/// What stands beside a commitment where its author put it: who, how much, when, and how it goes.
enum CommitmentFacts {
  static let template = "partials/commitment-facts"

  static let shape = Shape(
    "commitment",
    [
      "anchor": .value, "isCommitment": .flag, "isGroup": .flag, "isAim": .flag, "givers": .value,
      "target": .value, "due": .record(DateRecord.shape),
      "latest": .record(LatestStatusRecord.shape),
      // There are follow-ups, but none says anything of it.
      "isUntold": .flag,
    ])
}

extension Viewpoint {
  /// The text of a promise with the facts of its commitments in their places.
  func proseWithFacts(of id: Promise.ID) -> HTML? {
    let promise = site[id]
    var commitments = [Commitment.ID?](repeating: nil, count: promise.prose.ids.count)
    for commitment in promise.commitments { commitments[commitment.excerpt.block] = commitment.id }
    return prose(promise.prose, of: .promise(id)).whole { block in
      commitments[block].map { facts(of: $0, in: id) }
    }
  }

  private func facts(of id: Commitment.ID, in promiseID: Promise.ID) -> HTML {
    let promise = site[promiseID]
    let commitment = promise[id]
    let latest = latestStatus(of: id, in: promiseID)
    return edition.templates.render(
      CommitmentFacts.template,
      Record(
        CommitmentFacts.shape,
        [
          "anchor": .text(commitment.anchor), "isCommitment": .flag(commitment.kind == .commitment),
          "isGroup": .flag(commitment.kind == .group), "isAim": .flag(commitment.kind == .aim),
          "givers": .maybe(givers(of: commitment, in: promise)),
          "target": .maybe(commitment.target.map { formats.target($0, commitment.unit) }),
          "due": .maybe(commitment.due.map { formats.record($0) }), "latest": .maybe(latest),
          "isUntold": .flag(latest == nil && commitment.isCounted && isFollowedUp(promiseID)),
        ]))
  }

  private func isFollowedUp(_ id: Promise.ID) -> Bool {
    !site.standing(of: id).followUps.isEmpty
  }
}
