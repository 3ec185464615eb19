/// How it stands in a municipality, as a map shows it. What is late goes before all else.
package enum MapState: String, Vocabulary {
  case overdue
  case inForce = "in-force"
  /// There are promises, but none in force.
  case other
  case none

  package init(of municipality: Municipality.ID, in site: Site) {
    if Self.hasOverdue(municipality, site) {
      self = .overdue
    } else {
      switch MunicipalityState(of: municipality, in: site).kind {
      case .inForce: self = .inForce
      case .none: self = .none
      case .unconfirmed, .coming, .proposed, .ended, .undecided: self = .other
      }
    }
  }

  private static func hasOverdue(_ municipality: Municipality.ID, _ site: Site) -> Bool {
    site.promisesByMunicipality[municipality.index].contains { promise in
      site.standing(of: promise).years.contains { $0.state == .overdue }
    }
  }
}
