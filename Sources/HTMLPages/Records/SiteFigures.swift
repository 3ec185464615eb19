import Edition
import PromiseModel
import Templates

/// The site in figures: how many municipalities have a promise that holds, and what is told of the last year.
struct SiteFigures {
  private let municipalities: Int
  private let promising: Int
  private let inForce: Int
  private let lastYear: LastYear?

  private struct LastYear {
    let year: Int
    let promises: Int
    let followedUp: Int
  }

  static let form = PageForm<SiteFigures>([
    .text("municipalities") { figures, view in view.formats.number(figures.municipalities) },
    .text("promising") { figures, view in view.formats.number(figures.promising) },
    .text("inForce") { figures, view in view.formats.number(figures.inForce) },
    .record("lastYear", of: lastYear) { figures, _ in figures.lastYear },
  ])

  private static let lastYear = PageForm<LastYear>([
    .text("year") { last, _ in String(last.year) },
    .text("address") { last, view in view.address(of: .year(last.year)) },
    .text("promises") { last, view in view.formats.number(last.promises) },
    .text("followedUp") { last, view in view.formats.number(last.followedUp) },
  ])

  init(_ site: Site) {
    municipalities = site.municipalityIDs.count
    promising = site.municipalityIDs.count { MunicipalityState(of: $0, in: site).kind == .inForce }
    inForce = site.promiseIDs.count { site.standing(of: $0).state == .inForce }
    // Of one that still runs there is nothing to tell, nor of one whose follow-ups nobody looks for.
    let held = site.facts.settings.followUpsHeld
    lastYear = site.years.filter { $0 < site.date.year && held.holds($0) }.max().map { year in
      let promises = site.promiseIDs.filter { !site[$0].isProposed }
      let states = promises.compactMap { site.standing(of: $0).year(year)?.state }
      return LastYear(
        year: year, promises: states.count,
        followedUp: states.count { [.published, .byOthers, .elsewhere].contains($0) })
    }
  }
}
