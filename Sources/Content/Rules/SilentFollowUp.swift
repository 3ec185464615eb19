import Diagnostics
import PromiseModel
import Source

/// A whole year's follow-up that tells of some commitments may well tell of all. Real ones seldom do, and
/// pages say so ("Ej redovisat"); so this is a note.
enum SilentFollowUp: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.followUpIDs where site[id].silence == .silent {
      let silent = commitments(unspokenOfIn: id, site)
      // One that tells of nothing is a warning already.
      guard !silent.isEmpty, site.judged[id.index].contains(where: { $0 != nil }) else { continue }
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
