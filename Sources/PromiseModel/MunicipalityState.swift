/// How it stands with promises in one municipality: the promise that tells most of it today.
package struct MunicipalityState: Sendable {
  /// In the order in which one goes before another.
  package enum Kind: String, Vocabulary {
    case inForce = "in-force"
    case unconfirmed
    case coming
    case proposed
    case ended
    /// Its period has begun, and whether it was ever signed is not known here.
    case undecided
    /// None that we know of.
    case none
  }

  package let kind: Kind
  /// The latest of that kind; of those that are coming the next.
  package let promise: Promise.ID?
  /// How many promises of that kind there are: districts have their own.
  package let count: Int

  package init(of municipality: Municipality.ID, in site: Site) {
    let promises = site.promisesByMunicipality[municipality.index]
    let kinds = promises.map { Kind(site.standing(of: $0).state) }
    let first = Kind.allCases.first { kinds.contains($0) } ?? .none
    let found = zip(promises, kinds).filter { $0.1 == first }.map(\.0)
    kind = first
    promise = first == .coming ? found.last : found.first
    count = found.count
  }
}

extension MunicipalityState.Kind {
  fileprivate init(_ state: PromiseState) {
    switch state {
    case .inForce: self = .inForce
    case .unconfirmed: self = .unconfirmed
    case .coming: self = .coming
    case .proposed: self = .proposed
    case .wasProposed: self = .undecided
    case .ended: self = .ended
    }
  }
}
