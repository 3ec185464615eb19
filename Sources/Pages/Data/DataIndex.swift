import PromiseModel

/// What the open data is made of: the site without its drafts, and its rows in order. Made once a build.
struct DataIndex: Sendable {
  /// Where no draft is, not even in what follows from the rest.
  let site: Site
  let promises: [Promise.ID]
  let followUps: [FollowUp.ID]
  /// The first group of a table that has a row: a comma stands before all others.
  private(set) var firstGroups: [DataTable: Int] = [:]

  init(_ site: Site) {
    let published = site.withoutDrafts
    self.site = published
    promises = published.promiseIDs
    followUps = published.followUpIDs
    for table in DataTable.allCases { firstGroups[table] = firstGroup(of: table.rows) }
  }

  private func firstGroup(of rows: (some DataRows).Type) -> Int? {
    (0..<rows.groupCount(in: self)).first { !rows.rows(of: $0, in: self).isEmpty }
  }
}

extension Viewpoint {
  /// The site that data tells of.
  var published: Site { edition.data.site }
}
