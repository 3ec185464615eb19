import PromiseModel
import SafeHTML
import Templates

/// What stands beside an outcome where its author put it: how it went, and with which commitment.
enum OutcomeFacts {
  static let template = "partials/outcome-facts"

  static let shape = Shape(
    "outcome",
    [
      "status": .record(StatusRecord.shape), "isAim": .flag, "commitment": .record(LinkRecord.shape),
    ])
}

extension Viewpoint {
  /// The text of a follow-up with a label at each outcome.
  func proseWithStatuses(of id: FollowUp.ID) -> HTML? {
    let followUp = site[id]
    var commitments = [Commitment.ID?](repeating: nil, count: followUp.prose.ids.count)
    for (index, outcome) in followUp.outcomes.enumerated() {
      if let outcome { commitments[outcome.excerpt.block] = Commitment.ID(index) }
    }
    return prose(followUp.prose, of: .followUp(id)).whole { block in
      commitments[block].flatMap { facts(of: $0, in: id) }
    }
  }

  private func facts(of id: Commitment.ID, in followUp: FollowUp.ID) -> HTML? {
    guard let judged = site.judged[followUp.index][id.index] else { return nil }
    let promise = site[followUp].promise
    let commitment = site[promise][id]
    return edition.templates.render(
      OutcomeFacts.template,
      Record(
        OutcomeFacts.shape,
        [
          "status": .record(words.record(judged.status)),
          "isAim": .flag(commitment.kind == .aim),
          "commitment": .record(link(commitment, of: promise)),
        ]))
  }

  /// To a commitment where it was promised.
  func link(_ commitment: Commitment, of promise: Promise.ID) -> Record {
    Record(
      LinkRecord.shape,
      [
        "title": .text(commitment.excerpt.name),
        "address": .text(address(of: .promise(promise)) + "#" + commitment.anchor),
      ])
  }
}
