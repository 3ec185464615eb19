import Diagnostics
import PromiseModel
import Source

/// A district or a slug is written in one way, or a promise does not follow the one that it follows.
enum NearlyTheSamePlace: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for own in site.promisesByHome where own.count > 1 {
      for key in [\Promise.district, \Promise.slug] { check(own, key, &log) }
    }
  }

  /// Each is held against each other; no municipality has so many districts.
  private static let mostPlaces = 60

  private static func check(_ promises: [Promise], _ key: KeyPath<Promise, String?>, _ log: inout DiagnosticLog) {
    // The earliest first.
    let named = promises.reversed().filter { $0[keyPath: key] != nil }
    guard named.count > 1, Set(named.compactMap { $0[keyPath: key] }).count <= mostPlaces else { return }
    for (name, other) in NearlyTheSame.pairs(among: named.compactMap { $0[keyPath: key] }) {
      let (own, others) = (named.filter { $0[keyPath: key] == name }, named.filter { $0[keyPath: key] == other })
      guard let promise = own.first, !areTwo(own, others) else { continue }
      log.report(.nameNearlyAnother, at: promise.spot, ["name": name, "other": other])
    }
  }

  /// Whether two names are of two places: of one there are not two promises at the same time.
  private static func areTwo(_ promises: [Promise], _ others: [Promise]) -> Bool {
    promises.contains { promise in others.contains { $0.period.overlaps(promise.period) } }
  }
}
