import Diagnostics
import Markdown
import PromiseModel
import Source

/// What is left over from another document that was copied: years and days that have nothing to do with the period.
struct LeftOver {
  let body: DocumentBody
  let period: Period

  /// A title with years of which none is in the period.
  func checkTitle(_ title: String?, at place: Place?, _ log: inout DiagnosticLog) {
    if let title, let place { check(title, at: place, &log) }
  }

  func checkHeadings(_ log: inout DiagnosticLog) {
    for block in body.markdown.blocks where block.isHeading { check(block.text, at: block.place, &log) }
  }

  /// Signed or made public more than a year before the period begins.
  func checkDay(_ date: Located<PartialDate>?, of key: String, _ log: inout DiagnosticLog) {
    guard let date, let yearBefore = period.first.yearBefore, date.value.first < yearBefore else { return }
    log.report(
      .longBeforePeriod, at: body.origin(date.place),
      ["key": key, "date": date.value.iso, "period": period.addressYears])
  }

  private func check(_ text: String, at place: Place, _ log: inout DiagnosticLog) {
    let years = WrittenYears.all(in: text)
    let own = period.first.year...(period.last?.year ?? .max)
    guard !years.isEmpty, !years.contains(where: { own.overlaps($0) }) else { return }
    log.report(
      .yearsOutsidePeriod, at: body.origin(place), ["text": text, "period": period.addressYears])
  }
}

extension CalendarDate {
  /// The same day a year before; of 29 February the day before that.
  fileprivate var yearBefore: CalendarDate? {
    CalendarDate(year: year - 1, month: month, day: day) ?? CalendarDate(year: year - 1, month: month, day: day - 1)
  }
}
