import PromiseModel

/// The words of a vocabulary of the model: a key for each value, made of the area and the published name.
protocol NamedWord: WordKey, Vocabulary {
  static var area: String { get }
}

extension NamedWord {
  var key: String { Self.area + "." + rawValue }
}

/// How a status is shown, in the words of chapter 5 of docs/content-format.md.
extension Status: NamedWord {
  static let area = "status"
}

/// How it stands with a promise, in a word or two for lists.
extension PromiseState: NamedWord {
  static let area = "promise-state"
}

/// How it stands with the follow-up of a promise year, in a word or two for tables.
extension FollowUpState: NamedWord {
  static let area = "follow-up-state"
}

/// How it stands with promises in a municipality, as it is said after its name.
extension MunicipalityState.Kind: NamedWord {
  static let area = "municipality-state"

  var names: [String] {
    switch self {
    case .none: []
    case .unconfirmed: ["period", "date"]
    case .inForce, .coming, .proposed, .ended, .undecided: ["period"]
    }
  }
}

/// How it stands in a municipality, as the legend of a map says it.
extension MapState: NamedWord {
  static let area = "map-state"
}

/// Who is to do it, as a yearly summary counts it.
extension GiverCategory: NamedWord {
  static let area = "year.giver"
}
