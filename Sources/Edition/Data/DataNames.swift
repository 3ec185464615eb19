package import PromiseModel

/// What data knows promises and follow-ups by: the address, which never changes, without what stands around it. Made
/// once a build.
struct DataNames: Sendable {
  /// By `Promise.ID`.
  let promises: [String]
  /// By `FollowUp.ID`.
  let followUps: [String]

  init(_ site: Site, _ addresses: AddressBook) {
    promises = site.facts.promises.map { Self.name(at: addresses[.promise($0.id)]) }
    followUps = site.facts.followUps.map { Self.name(at: addresses[.followUp($0.id)]) }
  }

  /// The address of a page without its last `/`.
  private static func name(at address: Address) -> String { String(address.path.dropLast()) }
}

extension Viewpoint {
  /// The site that data tells of.
  package var published: Site { edition.published }

  package func dataName(of id: Promise.ID) -> String { edition.dataNames.promises[id.index] }
  package func dataName(of id: FollowUp.ID) -> String { edition.dataNames.followUps[id.index] }
}
