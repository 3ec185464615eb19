import PromiseModel
import Templates

/// How it stands with a promise on the build date, for `partials/promise-state.mustache`.
enum PromiseStateRecord {
  static let shape = Shape(
    "state",
    [
      "word": .value, "key": .value,
      "isProposed": .flag, "wasProposed": .flag, "isComing": .flag, "isInForce": .flag,
      "hasEnded": .flag,
      // From when it is in force, where that is not simply the first day of its period, or lies ahead.
      "from": .record(DateRecord.shape),
      "last": .record(DateRecord.shape),
    ])
}

extension Viewpoint {
  func state(of id: Promise.ID) -> Record {
    let state = site.standing(of: id).state
    let tenure = site[id].tenure
    return Record(
      PromiseStateRecord.shape,
      [
        "word": .text(words[state]), "key": .text(state.look.rawValue),
        "isProposed": .flag(state == .proposed),
        "wasProposed": .flag(state == .wasProposed), "isComing": .flag(state == .coming),
        "isInForce": .flag(state == .inForce), "hasEnded": .flag(state == .ended),
        "from": .maybe(start(of: site[id], state)),
        "last": .maybe(tenure.last.map { formats.record($0) }),
      ])
  }

  /// A promise signed in February 2019 is reckoned from the first of the month, but no day is said of it.
  private func start(of promise: Promise, _ state: PromiseState) -> Record? {
    let start = promise.tenure.inForceFrom
    guard state == .coming || start != promise.tenure.first else { return nil }
    if let signed = promise.signed, signed.first == start { return formats.record(signed) }
    return formats.record(start)
  }
}

extension PromiseState {
  /// The state whose class it has.
  fileprivate var look: PromiseState { self == .wasProposed ? .proposed : self }
}
