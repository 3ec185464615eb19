import PromiseModel
import Templates

/// How it stands in a municipality, as a map shows it. What is late goes before all else.
enum MapState: String, WordKey {
  case overdue = "map-state.overdue"
  case inForce = "map-state.in-force"
  /// There are promises, but none in force.
  case other = "map-state.other"
  case none = "map-state.none"

  init(of municipality: Municipality.ID, in site: Site) {
    if Self.hasOverdue(municipality, site) {
      self = .overdue
    } else {
      switch MunicipalityState(of: municipality, in: site).kind {
      case .inForce: self = .inForce
      case .none: self = .none
      case .coming, .proposed, .ended, .undecided: self = .other
      }
    }
  }

  /// The last part of the word's key, for the stylesheet.
  var key: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  private static func hasOverdue(_ municipality: Municipality.ID, _ site: Site) -> Bool {
    site.promisesByMunicipality[municipality.index].contains { promise in
      !site[promise].isProposed
        && site.standing(of: promise).years.contains { $0.state?.overdueSince != nil }
    }
  }
}

extension Viewpoint {
  /// The states that a map shows, each once, in their own order.
  func legend(of states: [MapState]) -> [Record] {
    MapState.allCases.filter(states.contains).map { record($0) }
  }

  func record(_ state: MapState) -> Record {
    Record(StatusRecord.shape, ["key": .text(state.key), "word": .text(words[state])])
  }
}
