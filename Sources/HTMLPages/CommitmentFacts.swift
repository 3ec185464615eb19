import Edition
import PromiseModel
import SafeHTML
import Templates

/// What stands beside a commitment where its author put it: how it goes, who, how much and when.
struct CommitmentFacts {
  let promise: Promise.ID
  let commitment: Commitment
  let latest: LatestStatusRecord?
  /// Whether who gives it is said of all points at once.
  let givers: CommonGivers

  static let template = PageTemplate<CommitmentFacts>(
    "partials/commitment-facts",
    [
      .text("name") { facts, _ in facts.commitment.excerpt.name },
      .text("anchor") { facts, _ in facts.commitment.anchor },
      .flag("isAim") { facts, _ in facts.commitment.kind == .aim },
      // What an aim is need be told once.
      .flag("isFirstAim") { facts, view in
        view.site[facts.promise].commitments.first { $0.kind == .aim }?.id == facts.commitment.id
      },
      .flag("lacksGivers") { facts, view in
        facts.commitment.isCounted && !facts.givers.isSaidOnce
          && view.givers(of: facts.commitment, in: view.site[facts.promise]) == nil
      },
      .texts("particulars") { facts, view in
        view.particulars(
          of: facts.commitment, in: view.site[facts.promise], withGivers: !facts.givers.isSaidOnce)
      },
      .record("latest", of: LatestStatusRecord.form) { facts, _ in facts.latest },
      .record("untold", of: UntoldRecord.form) { facts, view in
        view.untold(facts.commitment.id, of: facts.promise)
      },
    ])
}

extension Viewpoint {
  /// The text of a promise with the facts of its commitments in their places.
  func proseWithFacts(of id: Promise.ID, _ givers: CommonGivers) -> HTML? {
    let promise = site[id]
    var commitments = [Commitment.ID?](repeating: nil, count: promise.prose.ids.count)
    for commitment in promise.commitments { commitments[commitment.excerpt.block] = commitment.id }
    var seen: Set<Glossary.Number> = []
    return prose(promise.prose, of: .promise(id)).explaining(&seen).whole { block in
      commitments[block].map { facts(of: $0, in: id, givers) }
    }
  }

  private func facts(of id: Commitment.ID, in promise: Promise.ID, _ givers: CommonGivers) -> HTML {
    let facts = CommitmentFacts(
      promise: promise, commitment: site[promise].commitments[id.index],
      latest: latestStatus(of: id, in: promise), givers: givers)
    return edition.templates[CommitmentFacts.template].html(facts, self)
  }
}
