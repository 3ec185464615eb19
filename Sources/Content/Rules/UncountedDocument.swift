import Diagnostics
import PromiseModel
import Source

/// A document that is called the follow-up of a year that has none here is that follow-up, unless its key says nothing of
/// it: then the page says that it is missing, and leads to it.
enum UncountedDocument: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for id in site.promiseIDs {
      for document in site[id].particulars.documents where document.followUp == nil && document.title.lowercased().hasPrefix(word) {
        let years = WrittenYears.all(in: document.title)
        guard years.count == 1, let year = years.first, year.count == 1, document.isThere,
          site.standing(of: id).year(year.lowerBound)?.isOwed == true
        else { continue }
        log.report(.documentUncounted, at: site[id].spot, ["title": document.title, "year": String(year.lowerBound)])
      }
    }
  }

  /// In lower case.
  private static let word = "uppföljning"
}

extension LinkedDocument {
  fileprivate var isThere: Bool { if case .notHeld = location { false } else { true } }
}
