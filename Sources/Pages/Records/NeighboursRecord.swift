import Templates

/// The pages before and after in a line of pages; not there where there is neither.
enum NeighboursRecord {
  static let shape = Shape(
    "neighbours", ["previous": .record(LinkRecord.shape), "next": .record(LinkRecord.shape)])
}

extension Viewpoint {
  func neighbours(_ previous: Record?, _ next: Record?) -> Record? {
    guard previous != nil || next != nil else { return nil }
    return Record(NeighboursRecord.shape, ["previous": .maybe(previous), "next": .maybe(next)])
  }
}
