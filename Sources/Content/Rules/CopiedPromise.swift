import Diagnostics
import PromiseModel
import SafeHTML
import Source

/// A promise whose text is that of another period's was signed on another day: else only its period was changed.
enum CopiedPromise: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for own in site.promisesByHome {
      for (index, promise) in own.enumerated() where !promise.prose.isEmpty {
        check(promise, among: own[(index + 1)...], &log)
      }
    }
    checkNeighbours(site, &log)
  }

  /// Promises of two municipalities may well have one text, but not one that names only the other.
  private static func checkNeighbours(_ site: Site, _ log: inout DiagnosticLog) {
    var earlier: [Int: [Promise.ID]] = [:]
    for id in site.promiseIDs where site[id].prose.markup.html.bytes.count > shortText {
      let bytes = site[id].prose.markup.html.bytes
      let alike = earlier[bytes.count, default: []]
      let same = alike.first { other in
        site[other].prose.markup.html.bytes == bytes && site[id].municipalities.allSatisfy { !site[other].municipalities.contains($0) }
      }
      guard let same else {
        if alike.count < mostAlike { earlier[bytes.count] = alike + [id] }
        continue
      }
      report(names(site, same, in: bytes), names(site, id, in: bytes), of: id, site, &log)
      report(names(site, id, in: bytes), names(site, same, in: bytes), of: same, site, &log)
    }
  }

  /// - `others`, `own`: the names of the municipalities that the text names.
  private static func report(_ others: [String], _ own: [String], of id: Promise.ID, _ site: Site, _ log: inout DiagnosticLog) {
    guard own.isEmpty, let other = others.first else { return }
    log.report(.textOfAnother, at: site[id].spot, ["name": other, "own": site[site[id].home].name])
  }

  private static func names(_ site: Site, _ id: Promise.ID, in bytes: [UInt8]) -> [String] {
    site[id].municipalities.map { site[$0].name }.filter(bytes[...].holds)
  }

  /// In bytes of markup.
  private static let shortText = 150
  /// Each is held against each of those of its length.
  private static let mostAlike = 50

  private static func check(_ promise: Promise, among earlier: ArraySlice<Promise>, _ log: inout DiagnosticLog) {
    for other in earlier where other.period != promise.period {
      guard let (key, date) = sameDay(promise, other), promise.prose.isCopy(of: other.prose) else { continue }
      return log.report(
        .promiseCopied, at: promise.spot, ["key": key, "date": date.iso, "other": other.spot.file], related: [other.spot])
    }
  }

  private static func sameDay(_ promise: Promise, _ other: Promise) -> (key: String, date: PartialDate)? {
    if let signed = promise.signed { return signed == other.signed ? ("signed", signed) : nil }
    return promise.published.flatMap { $0 == other.published ? ("published", $0) : nil }
  }
}
