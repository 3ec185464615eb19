import Edition
import PromiseModel
import SafeHTML
import Templates

/// What stands beside a commitment where its author put it: who, how much, when, and how it goes.
struct CommitmentFacts {
  let promise: Promise.ID
  let commitment: Commitment
  let latest: LatestStatusRecord?

  static let template = PageTemplate<CommitmentFacts>(
    "partials/commitment-facts",
    [
      .text("anchor") { facts, _ in facts.commitment.anchor },
      .flag("isCommitment") { facts, _ in facts.commitment.kind == .commitment },
      .flag("isGroup") { facts, _ in facts.commitment.kind == .group },
      .flag("isAim") { facts, _ in facts.commitment.kind == .aim },
      .text("givers") { facts, view in view.givers(of: facts.commitment, in: view.site[facts.promise]) },
      .text("target") { facts, view in
        facts.commitment.target.map { view.formats.target($0, facts.commitment.unit) }
      },
      .record("due", of: DateRecord.form) { facts, _ in facts.commitment.due },
      .record("latest", of: LatestStatusRecord.form) { facts, _ in facts.latest },
      .record("untold", of: UntoldRecord.form) { facts, view in
        view.untold(facts.commitment.id, of: facts.promise)
      },
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

  private func facts(of id: Commitment.ID, in promise: Promise.ID) -> HTML {
    let facts = CommitmentFacts(
      promise: promise, commitment: site[promise].commitments[id.index],
      latest: latestStatus(of: id, in: promise))
    return edition.templates[CommitmentFacts.template].html(facts, self)
  }
}
