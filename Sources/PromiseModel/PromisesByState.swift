/// A municipality's promises by how it stands with them, the latest period first.
package struct PromisesByState: Sendable {
  package private(set) var inForce: [Promise.ID] = []
  package private(set) var unconfirmed: [Promise.ID] = []
  package private(set) var coming: [Promise.ID] = []
  package private(set) var proposed: [Promise.ID] = []
  package private(set) var ended: [Promise.ID] = []

  package init(of municipality: Municipality.ID, in site: Site) {
    for id in site.promisesByMunicipality[municipality.index] {
      switch site.standing(of: id).state {
      case .inForce: inForce.append(id)
      case .unconfirmed: unconfirmed.append(id)
      case .coming: coming.append(id)
      case .proposed, .wasProposed: proposed.append(id)
      case .ended: ended.append(id)
      }
    }
  }
}
