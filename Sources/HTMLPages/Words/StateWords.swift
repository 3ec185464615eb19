import Edition
import PromiseModel

/// How it stands with a promise, in a word or two for lists.
extension PromiseState: NamedWord {
  package static let area = "promise-state"
}

/// How it stands with the follow-up of a promise year, in a word or two for tables.
extension FollowUpState: NamedWord {
  package static let area = "follow-up-state"
}

/// How it stands with promises in a municipality, as it is said after its name.
extension MunicipalityState.Kind: NamedWord {
  package static let area = "municipality-state"

  package var names: [String] {
    switch self {
    case .none: []
    case .unconfirmed: ["period", "date"]
    case .inForce, .coming, .proposed, .ended, .undecided: ["period"]
    }
  }
}

/// How it stands in a municipality, as the legend of a map says it.
extension MapState: NamedWord {
  package static let area = "map-state"
}

/// Who is to do it, as a yearly summary counts it.
extension GiverCategory: NamedWord {
  package static let area = "year.giver"
}
