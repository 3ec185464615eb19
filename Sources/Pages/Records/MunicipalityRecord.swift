import PromiseModel
import Templates

/// A municipality in a list: a link, and how it stands with promises there.
enum MunicipalityRecord {
  static let shape = Shape(
    "municipality",
    ["name": .value, "address": .value, "years": .value, "state": .record(StatusRecord.shape)])
}

extension Viewpoint {
  /// With the years of the promise that tells most of today, and the state in words.
  func entry(_ id: Municipality.ID) -> Record {
    let state = MunicipalityState(of: id, in: site)
    return Record(
      MunicipalityRecord.shape,
      [
        "name": .text(site[id].name), "address": .text(address(of: .municipality(id))),
        "years": .maybe(state.promise.map { formats.period(site[$0].period) }),
        "state": .record(words.record(state.kind, as: word(state))),
      ])
  }

  private func word(_ state: MunicipalityState) -> String {
    guard let promise = state.promise else { return words[MunicipalityState.Kind.none] }
    if state.kind == .inForce, state.count > 1 {
      return words(
        MunicipalityStateWord.inForceSeveral, ["count": .text(formats.number(state.count))])
    }
    return words(
      state.kind, ["period": .text(formats.period(site[promise].period))])
  }
}
