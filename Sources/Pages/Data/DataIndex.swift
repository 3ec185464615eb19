import PromiseModel

/// What the open data is made of: the site without its drafts, and its rows in order. Made once a build.
struct DataIndex: Sendable {
  /// Where no draft is, not even in what follows from the rest.
  let site: Site
  let promises: [Promise.ID]
  let followUps: [FollowUp.ID]
  /// What data knows promises and follow-ups by, by `Promise.ID` and `FollowUp.ID`: the address, which never
  /// changes, without what stands around it.
  let promiseNames: [String]
  let followUpNames: [String]
  /// The first group of a table that has a row: a comma stands before all others.
  private(set) var firstGroups: [DataTable: Int] = [:]

  init(_ site: Site, _ addresses: AddressBook) {
    let published = site.withoutDrafts
    self.site = published
    promiseNames = site.facts.promises.map { Self.name(at: addresses[.promise($0.id)]) }
    followUpNames = site.facts.followUps.map { Self.name(at: addresses[.followUp($0.id)]) }
    promises = published.promiseIDs
    followUps = published.followUpIDs
    for table in DataTable.allCases { firstGroups[table] = firstGroup(of: table.rows) }
  }

  /// The address of a page without its last `/`.
  private static func name(at address: Address) -> String { String(address.path.dropLast()) }

  private func firstGroup(of rows: (some DataRows).Type) -> Int? {
    (0..<rows.groupCount(in: self)).first { !rows.rows(of: $0, in: self).isEmpty }
  }
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
