import Diagnostics
import PromiseModel
import Source

/// A promise whose text is that of another period's was signed on another day: else only its period was changed.
enum CopiedPromise: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for own in site.promisesByHome {
      for (index, promise) in own.enumerated() where !promise.prose.isEmpty {
        check(promise, among: own[(index + 1)...], &log)
      }
    }
  }

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
