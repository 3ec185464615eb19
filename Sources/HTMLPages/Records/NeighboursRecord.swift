import Edition
import Templates

/// The pages before and after in a line of pages; not there where there is neither.
struct NeighboursRecord {
  let previous: LinkRecord?
  let next: LinkRecord?

  static let form = PageForm<NeighboursRecord>([
    .record("previous", of: LinkRecord.form) { neighbours, _ in neighbours.previous },
    .record("next", of: LinkRecord.form) { neighbours, _ in neighbours.next },
  ])

  init?(_ previous: LinkRecord?, _ next: LinkRecord?) {
    guard previous != nil || next != nil else { return nil }
    self.previous = previous
    self.next = next
  }
}
