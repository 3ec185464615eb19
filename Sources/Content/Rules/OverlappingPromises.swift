import Diagnostics
import PromiseModel

/// Two promises of one municipality are not in force at the same time, unless a district or a slug tells
/// them apart.
enum OverlappingPromises: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.promiseIDs where isPlain(site[id]) {
      let others = site.promisesByMunicipality[site[id].municipalities[0].index]
      let earlier = others.first { $0.index < id.index && isPlain(site[$0]) && overlap(site[id], site[$0]) }
      guard let earlier else { continue }
      log.report(.periodsOverlap, at: site[id].spot.origin, related: [site[earlier].spot.origin])
    }
  }

  private static func isPlain(_ promise: Promise) -> Bool {
    promise.district == nil && promise.slug == nil && !promise.isProposed
  }

  /// Of the same years they are twins, which is an error already.
  private static func overlap(_ promise: Promise, _ earlier: Promise) -> Bool {
    guard earlier.period.addressYears != promise.period.addressYears else { return false }
    let (a, b) = (promise.tenure, earlier.tenure)
    let areApart = a.last.map { $0 < b.first } == true || b.last.map { $0 < a.first } == true
    return !areApart
  }
}
