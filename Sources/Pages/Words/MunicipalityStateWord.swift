import Templates

/// How it stands with promises in a municipality, as it is said after its name.
enum MunicipalityStateWord: String, WordKey {
  case inForce = "municipality-state.in-force"
  case inForceSeveral = "municipality-state.in-force-several"
  case coming = "municipality-state.coming"
  case proposed = "municipality-state.proposed"
  case ended = "municipality-state.ended"
  case undecided = "municipality-state.undecided"
  case none = "municipality-state.none"

  init(_ kind: MunicipalityState.Kind) {
    switch kind {
    case .inForce: self = .inForce
    case .coming: self = .coming
    case .proposed: self = .proposed
    case .ended: self = .ended
    case .undecided: self = .undecided
    case .none: self = .none
    }
  }

  var names: KeyValuePairs<String, Shape.Kind> {
    switch self {
    case .inForce, .coming, .proposed, .ended, .undecided: ["period": .value]
    case .inForceSeveral: ["count": .value]
    case .none: [:]
    }
  }
}
