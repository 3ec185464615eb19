import Diagnostics
import PromiseModel
import Source

/// Two promises of one municipality are not in force at the same time, unless a district or a slug tells
/// them apart.
enum OverlappingPromises: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    // A joint promise is told of once, however many municipalities it overlaps another in.
    var earlier: [Promise.ID: Promise.ID] = [:]
    for promises in site.promisesByMunicipality where promises.count > 1 {
      var sweep = Sweep(site: site)
      let byFirstDay = promises.sorted { (site[$0].period.first, $0.index) < (site[$1].period.first, $1.index) }
      for id in byFirstDay where isPlain(site[id]) {
        if let other = sweep.take(id), earlier[id] == nil { earlier[id] = other }
      }
    }
    for id in site.promiseIDs {
      guard let other = earlier[id] else { continue }
      log.report(.periodsOverlap, at: site[id].spot, ["other": site[other].spot.file], related: [site[other].spot])
    }
  }

  private static func isPlain(_ promise: Promise) -> Bool {
    promise.district == nil && promise.slug == nil && !promise.isProposed
  }

  /// Goes through promises by their first days, and knows which of those passed goes on longest.
  private struct Sweep {
    let site: Site
    private var longest: Promise.ID?
    /// The longest of those that are not of the same years as `longest`.
    private var longestOfOthers: Promise.ID?

    init(site: Site) {
      self.site = site
    }

    /// One that began before, and was still in force. Of the same years they are twins, which is an error
    /// already.
    mutating func take(_ id: Promise.ID) -> Promise.ID? {
      defer { remember(id) }
      let other = longest.flatMap { years($0) == years(id) ? longestOfOthers : $0 }
      return other.flatMap { overlaps(id, $0) ? $0 : nil }
    }

    /// - `other`: began before.
    private func overlaps(_ id: Promise.ID, _ other: Promise.ID) -> Bool {
      last(other) >= site[id].tenure.first && !gaveWay(other, to: id) && !gaveWay(id, to: other)
    }

    /// Whether an open-ended one ended since its next was in force, which may be later than that one's first day.
    private func gaveWay(_ id: Promise.ID, to next: Promise.ID) -> Bool {
      site[id].period.last == nil && last(id) < site[next].tenure.inForceFrom
    }

    private mutating func remember(_ id: Promise.ID) {
      guard let known = longest else { return longest = id }
      if last(id) > last(known) {
        if years(id) != years(known) { longestOfOthers = known }
        longest = id
      } else if years(id) != years(known), longestOfOthers.map({ last(id) > last($0) }) ?? true {
        longestOfOthers = id
      }
    }

    private func years(_ id: Promise.ID) -> String { site[id].period.addressYears }

    private func last(_ id: Promise.ID) -> CalendarDate { site[id].tenure.last ?? .lastDay(of: 9999) }
  }
}
