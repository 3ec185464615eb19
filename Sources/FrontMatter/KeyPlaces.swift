import Source

/// Where each key of a map stands.
///
/// A map of few keys is looked through: to make a table of them takes longer (1 % of `check`).
struct KeyPlaces {
  /// A map of more has a table, so that no text takes more than linear time.
  private static let few = 32

  private var list: [Located<String>] = []
  private var table: [String: Place] = [:]

  subscript(key: String) -> Place? {
    list.count <= Self.few ? list.first { $0.value == key }?.place : table[key]
  }

  /// Takes a key that is not there yet.
  mutating func add(_ key: Located<String>) {
    if list.isEmpty { list.reserveCapacity(8) }
    list.append(key)
    if list.count == Self.few + 1 {
      for known in list { table[known.value] = known.place }
    } else if list.count > Self.few {
      table[key.value] = key.place
    }
  }
}
