import Edition
import PromiseModel

/// The rows of one table, in groups: a group is what comes of one municipality, promise or follow-up. The site is the
/// published one.
protocol DataRows {
  associatedtype Row

  static var columns: [DataColumn<Row>] { get }

  /// How many groups there are.
  static func groupCount(in site: Site) -> Int

  /// The rows of one group; it may have none.
  static func rows(of group: Int, in site: Site) -> [Row]

  /// Those of its rows that stand in one part; all of them in a table that has no parts.
  static func rows(of group: Int, in part: DataPart?, of site: Site) -> [Row]
}

extension DataRows {
  static var members: [DataMember] { columns.map(\.member) }

  static func rows(of group: Int, in part: DataPart?, of site: Site) -> [Row] { rows(of: group, in: site) }
}

/// Rows that are published in parts: each group is of one promise, and nearly always of one year.
protocol DatedRows: DataRows {
  static func promise(of group: Int, in site: Site) -> Promise.ID

  /// The years in whose parts rows of the group stand; none where it has no rows.
  static func years(of group: Int, in site: Site) -> [Int]
}
