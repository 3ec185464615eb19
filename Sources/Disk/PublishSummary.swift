/// What a run of publishing came to. Paths are in the order of their bytes.
package struct PublishSummary: Sendable, Equatable {
  package enum Way: Sendable {
    /// Nothing differed, and nothing was touched.
    case untouched
    /// A finished folder took the place of the old one in one step.
    case exchanged
    /// Each file took the place of the old one in one step, one after the other.
    case inPlace
  }

  package let added: [String]
  package let changed: [String]
  package let removed: [String]
  package let unchanged: Int
  package let way: Way

  static func untouched(unchanged: Int) -> PublishSummary {
    PublishSummary(added: [], changed: [], removed: [], unchanged: unchanged, way: .untouched)
  }
}
