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

  /// A follow-up's title, and a heading that says what is followed up, with years of which none is its own.
  func checkFollowUp(
    _ title: String?, at place: Place?, year: Int?, _ covers: Coverage.Said, _ log: inout DiagnosticLog
  ) {
    checkTitle(title, at: place, &log)
    guard let year else { return }
    let own = years(of: year, covers)
    let headings = body.markdown.blocks.filter { $0.isHeading && Self.saysFollowUp($0.text) }.map { ($0.text, $0.place) }
    let titles = [title.flatMap { title in place.map { (title, $0) } }].compactMap(\.self).filter { !isLeftOver($0.0) }
    for (text, place) in titles + headings where Self.isBeside(own, text) {
      log.report(.yearsOutsideFollowUp, at: body.origin(place), ["text": text, "year": String(year)])
    }
  }

  /// The years that a follow-up tells of: its own, those that it covers, all those of a period of at most twelve months.
  private func years(of year: Int, _ covers: Coverage.Said) -> ClosedRange<Int> {
    var days = [DateRange.year(year)]
    if case .days(let covered) = covers { days.append(covered) }
    if let all = period.days, all.isAtMostTwelveMonths { days.append(all) }
    return (days.map(\.first.year).min() ?? year)...(days.map(\.last.year).max() ?? year)
  }

  private static func saysFollowUp(_ heading: String) -> Bool { heading.lowercased().hasPrefix("uppföljning") }

  private func check(_ text: String, at place: Place, _ log: inout DiagnosticLog) {
    guard isLeftOver(text) else { return }
    log.report(
      .yearsOutsidePeriod, at: body.origin(place), ["text": text, "period": period.addressYears])
  }

  private func isLeftOver(_ text: String) -> Bool { Self.isBeside(period.first.year...(period.last?.year ?? .max), text) }

  /// Whether a text names years, and none of those that are its own.
  static func isBeside(_ own: ClosedRange<Int>, _ text: String) -> Bool {
    let years = WrittenYears.all(in: text)
    return !years.isEmpty && !years.contains { own.overlaps($0) }
  }
}

extension CalendarDate {
  /// The same day a year before; of 29 February the day before that.
  fileprivate var yearBefore: CalendarDate? {
    CalendarDate(year: year - 1, month: month, day: day) ?? CalendarDate(year: year - 1, month: month, day: day - 1)
  }
}
