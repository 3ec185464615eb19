/// A value that a page says, where, and how sure.
struct Found: Sendable {
  enum Sureness: String, Sendable {
    case sure, likely
  }

  let key: String
  let value: String
  /// The number of the passage; -1: the address, -2: what the one who asked said.
  let passage: Int
  let sureness: Sureness
}
