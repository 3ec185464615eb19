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
  /// How many files of others' stay, where nothing was published from here before: they may be ours of once, whose
  /// list was lost.
  package let foreign: Int
  package let way: Way

  /// Without files that only repeat others.
  /// - `offered`: how many of them were offered in this run.
  package func leavingOut(offered: Int, where isRepetition: (String) -> Bool) -> PublishSummary {
    let written = (added + changed).count(where: isRepetition)
    func others(_ paths: [String]) -> [String] { paths.filter { !isRepetition($0) } }
    return PublishSummary(
      added: others(added), changed: others(changed), removed: others(removed),
      unchanged: unchanged - (offered - written), foreign: foreign, way: way)
  }

  static func untouched(unchanged: Int) -> PublishSummary {
    PublishSummary(added: [], changed: [], removed: [], unchanged: unchanged, foreign: 0, way: .untouched)
  }
}
