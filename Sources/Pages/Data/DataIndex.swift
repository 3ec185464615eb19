import PromiseModel

/// What the open data tells of, and by what names. Made once a build.
struct DataIndex: Sendable {
  /// Where no draft is, not even in what follows from the rest.
  let site: Site
  /// What data knows promises and follow-ups by, by `Promise.ID` and `FollowUp.ID`: the address, which never
  /// changes, without what stands around it.
  let promiseNames: [String]
  let followUpNames: [String]

  /// - `site`: the published one.
  init(_ site: Site, _ addresses: AddressBook) {
    self.site = site
    promiseNames = site.facts.promises.map { Self.name(at: addresses[.promise($0.id)]) }
    followUpNames = site.facts.followUps.map { Self.name(at: addresses[.followUp($0.id)]) }
  }

  /// The address of a page without its last `/`.
  private static func name(at address: Address) -> String { String(address.path.dropLast()) }
}

extension Viewpoint {
  /// The site that data tells of.
  var published: Site { edition.data.site }

  func dataName(of id: Promise.ID) -> String { edition.data.promiseNames[id.index] }
  func dataName(of id: FollowUp.ID) -> String { edition.data.followUpNames[id.index] }

  func dataNames(of areas: [FocusArea.ID]) -> [String] {
    areas.isEmpty ? [] : areas.map { edition.data.site[$0].slug }
  }
}
