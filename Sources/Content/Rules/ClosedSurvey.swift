import Diagnostics
import PromiseModel
import Source

/// A promise in force asks its readers to no survey that has closed.
enum ClosedSurvey: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.promiseIDs {
      guard let survey = site[id].particulars.survey, survey.hasClosed(on: site.date),
        site.standing(of: id).state == .inForce,
        // That its year is wrong is told already.
        survey.closes.map({ DayFarFromPeriod.isFar($0, from: site[id].period) }) != true
      else { continue }
      log.report(.surveyClosed, at: survey.spot, ["title": survey.title])
    }
  }
}
