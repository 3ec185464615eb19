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
}

extension DataRows {
  static var members: [DataMember] { columns.map(\.member) }

  /// The first group that has a row.
  static func firstGroup(in site: Site) -> Int? {
    (0..<groupCount(in: site)).first { !rows(of: $0, in: site).isEmpty }
  }
}
