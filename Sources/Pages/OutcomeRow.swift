import PromiseModel
import Templates

/// What was promised beside what came of it: one row of a follow-up's table.
enum OutcomeRow {
  static let shape = Shape(
    "outcomeRow",
    [
      "commitment": .record(LinkRecord.shape), "isGroup": .flag, "isAim": .flag, "isPart": .flag,
      "isCommitment": .flag, "givers": .value, "target": .value, "due": .record(DateRecord.shape),
      // Not there for a group or an aim that the follow-up says nothing of.
      "status": .record(StatusRecord.shape), "arithmetic": .value,
      "bar": .record(ResultBar.shape),
      // Where on this page the follow-up tells of it.
      "address": .value,
      // The group that it is told of with.
      "group": .record(LinkRecord.shape),
    ])
}

extension Viewpoint {
  /// Every commitment, group and aim of the promise, in the order of its text.
  func outcomeRows(of id: FollowUp.ID) -> [Record] {
    let promise = site[site[id].promise]
    return promise.commitments.map { outcomeRow($0, of: promise, id) }
  }

  private func outcomeRow(_ commitment: Commitment, of promise: Promise, _ followUp: FollowUp.ID) -> Record {
    let judged = site.judged[followUp.index][commitment.id.index]
    let status = commitment.isCounted ? site.status(of: commitment.id, in: followUp) : judged?.status
    return Record(
      OutcomeRow.shape,
      [
        "commitment": .record(link(commitment, of: promise.id)),
        "isGroup": .flag(commitment.kind == .group), "isAim": .flag(commitment.kind == .aim),
        "isPart": .flag(commitment.parent != nil), "isCommitment": .flag(commitment.isCounted),
        "givers": .maybe(givers(of: commitment, in: promise)),
        "target": .maybe(commitment.target.map { formats.target($0, commitment.unit) }),
        "due": .maybe(commitment.due.map { formats.record($0) }),
        "status": .maybe(status.map { words.record($0) }),
        "arithmetic": .maybe(judged?.arithmetic.map { ArithmeticText(arithmetic: $0, formats: formats).sentence() }),
        "bar": .maybe(judged?.arithmetic.flatMap(ResultBar.init)?.record),
        "address": .maybe(judged?.outcome.map { _ in "#" + commitment.anchor }),
        "group": .maybe(judged?.inheritedFrom.map { group($0, of: promise) }),
      ])
  }

  /// To a group's outcome on the same page.
  private func group(_ id: Commitment.ID, of promise: Promise) -> Record {
    let group = promise[id]
    return Record(
      LinkRecord.shape,
      ["title": .text(group.excerpt.name), "address": .text("#" + group.anchor)])
  }
}
