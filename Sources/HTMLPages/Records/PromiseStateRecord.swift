import Edition
import PromiseModel
import Templates

/// How it stands with a promise on the build date, for `partials/promise-state.mustache`.
struct PromiseStateRecord {
  let promise: Promise
  let state: PromiseState
  let confirmed: CalendarDate?

  static let form = PageForm<PromiseStateRecord>([
    .text("word") { record, view in view.words[record.state] },
    .text("key") { record, _ in record.state.look.rawValue },
    .flag("isProposed") { record, _ in record.state == .proposed },
    .flag("wasProposed") { record, _ in record.state == .wasProposed },
    .flag("isComing") { record, _ in record.state == .coming },
    .flag("isInForce") { record, _ in record.state == .inForce },
    .flag("isUnconfirmed") { record, _ in record.state == .unconfirmed },
    // Where it has no end: the last day on which somebody is known to have looked whether it holds.
    .record("confirmed", of: DateRecord.form) { record, _ in record.confirmed.map { PartialDate($0) } },
    .flag("hasEnded") { record, _ in record.state == .ended },
    // From when it is in force, where that is not simply the first day of its period, or lies ahead.
    .record("from", of: DateRecord.form) { record, _ in record.signed == nil ? record.start : nil },
    // What that follows from, which the promise itself says nothing of.
    .record("signed", of: DateRecord.form) { record, _ in record.signed },
    .record("last", of: DateRecord.form) { record, _ in record.promise.tenure.last.map { PartialDate($0) } },
  ])

  private var signed: PartialDate? {
    guard state != .coming, let start, let signed = promise.signed, signed.first == start.first else { return nil }
    return signed
  }

  /// A promise signed in February 2019 is reckoned from the first of the month, but no day is said of it.
  private var start: PartialDate? {
    let start = promise.tenure.inForceFrom
    guard state == .coming || start != promise.tenure.first else { return nil }
    if let signed = promise.signed, signed.first == start { return signed }
    return PartialDate(start)
  }
}

extension Viewpoint {
  func state(of id: Promise.ID) -> PromiseStateRecord {
    let standing = site.standing(of: id)
    return PromiseStateRecord(
      promise: site[id], state: standing.state, confirmed: standing.confirmation?.looked)
  }
}

extension PromiseState {
  /// The state whose class it has.
  fileprivate var look: PromiseState { self == .wasProposed ? .proposed : self }
}
