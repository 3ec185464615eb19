/// The rows of one table, in groups: a group is what comes of one municipality, promise or follow-up.
protocol DataRows {
  associatedtype Row

  static var columns: [DataColumn<Row>] { get }

  /// How many groups there are.
  static func groupCount(in index: DataIndex) -> Int

  /// The rows of one group; it may have none.
  static func rows(of group: Int, in index: DataIndex) -> [Row]
}

extension DataRows {
  static var members: [DataMember] { columns.map(\.member) }
}

extension DataTable {
  /// Its fields in order.
  var members: [DataMember] { rows.members }
}
