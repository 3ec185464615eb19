import Diagnostics
import Markdown
import PromiseModel
import Source

/// Years in the text that overlap those of the promise in part are mostly left over from another
/// document: a part of the period, or what holds all of it, is said on purpose.
enum YearsBesidePeriod {
  static func check(_ body: DocumentBody, _ period: Period, _ log: inout DiagnosticLog) {
    let own = period.years
    for (passage, date) in zip(body.markdown.passages, body.dates) {
      guard let years = date.span, years.overlaps(own), !own.contains(years), !years.contains(own)
      else { continue }
      log.report(
        .yearsBesidePeriod, at: body.origin(passage.place),
        ["years": passage.value, "period": period.addressYears])
    }
  }
}

extension DatePassage.Kind {
  fileprivate var span: ClosedRange<Int>? {
    switch self {
    case .years(let years), .inForce(let years): years
    default: nil
    }
  }
}
