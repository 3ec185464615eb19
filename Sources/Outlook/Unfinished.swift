package import PromiseModel
import SafeHTML
package import Source

/// A document that nobody has written to its end: a draft, or one that is shown and lacks something.
package struct Unfinished: Sendable {
  package enum Document: Sendable {
    case promise(Promise)
    case followUp(FollowUp, of: Promise, Progress)
    case page(FreePage)
    /// What could not be read well enough, or is something else.
    case other
  }

  package let file: String
  package let document: Document
  /// Where marks stand of what is left to be filled in.
  package let marks: [Place]

  package var progress: Progress? {
    if case .followUp(_, of: _, let progress) = document { progress } else { nil }
  }
}

/// How much of a promise a follow-up tells of.
package struct Progress: Sendable, Equatable {
  package let reported: Int
  package let commitments: Int

  /// What says nothing yet, or has a mark in it, is not reported.
  init(of followUp: FollowUp, in site: Site) {
    let promise = site[followUp.promise]
    let counted = promise.commitments.filter(\.isCounted)
    commitments = counted.count
    reported = counted.count { Self.isReported($0, in: followUp, of: promise) }
  }

  /// In its own words, or in those of the group that it stands in.
  private static func isReported(_ commitment: Commitment, in followUp: FollowUp, of promise: Promise) -> Bool {
    if let outcome = followUp.outcomes[commitment.id.index] { return isFilledIn(outcome, followUp) }
    return commitment.parent.map { isReported(promise[$0], in: followUp, of: promise) } ?? false
  }

  private static func isFilledIn(_ outcome: Outcome, _ followUp: FollowUp) -> Bool {
    let words = followUp.prose.markup.plainText(of: outcome.excerpt.words)
    if words.lowercased().contains("[[fyll") { return false }
    return outcome.status != nil || outcome.figure != nil || !words.trimmed.isEmpty
  }
}
