import Diagnostics
import PromiseModel
import Source

/// A whole year's follow-up tells of all commitments: what it is silent on may be forgotten, and pages say that it is
/// not mentioned.
enum SilentFollowUp {
  /// - `doubtful`: those of which it is not known what they tell of.
  static func check(_ site: Site, but doubtful: Set<FollowUp.ID>, _ log: inout DiagnosticLog) {
    for id in site.followUpIDs where site[id].silence == .silent && !doubtful.contains(id) {
      let silent = commitments(unspokenOfIn: id, site)
      // One that tells of nothing is a warning already, unless a survey says that more is to come.
      let tellsOfNothing = site.judged[id.index].allSatisfy { $0 == nil }
      guard !silent.isEmpty, !tellsOfNothing || site[id].particulars.survey != nil else { continue }
      log.report(
        .followUpSilent, at: site[id].spot,
        ["ids": silent.map { "#" + $0.anchor }.joined(separator: ", ")],
        related: silent.map(\.excerpt.spot))
    }
  }

  private static func commitments(unspokenOfIn id: FollowUp.ID, _ site: Site) -> [Commitment] {
    let commitments = site[site[id].promise].commitments
    return zip(commitments, site.judged[id.index]).filter { $0.isCounted && $1 == nil }.map(\.0)
  }
}
