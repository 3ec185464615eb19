package import PromiseModel
package import SafeHTML
import Templates

/// What stands beside an outcome where its author put it: how it went, and with which commitment.
struct OutcomeFacts {
  let status: Status
  let commitment: Commitment.ID
  let promise: Promise.ID

  static let template = PageTemplate<OutcomeFacts>(
    "partials/outcome-facts",
    [
      .record("status", of: StatusRecord.form) { facts, view in view.words.record(facts.status) },
      .flag("isAim") { facts, view in
        view.site[facts.promise].commitments[facts.commitment.index].kind == .aim
      },
      .record("commitment", of: LinkRecord.form) { facts, view in
        view.link(facts.commitment, of: facts.promise)
      },
    ])
}

extension Viewpoint {
  /// The text of a follow-up with a label at each outcome.
  package func proseWithStatuses(of id: FollowUp.ID) -> HTML? {
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
    let facts = OutcomeFacts(status: judged.status, commitment: id, promise: site[followUp].promise)
    return edition.templates[OutcomeFacts.template].html(facts, self)
  }

  /// To a commitment where it was promised.
  package func link(_ id: Commitment.ID, of promise: Promise.ID) -> LinkRecord {
    let commitment = site[promise].commitments[id.index]
    return LinkRecord(
      title: commitment.excerpt.name,
      address: address(of: .promise(promise)) + "#" + commitment.anchor)
  }
}
