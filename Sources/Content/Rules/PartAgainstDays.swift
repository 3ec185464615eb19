import Diagnostics
import PromiseModel
import Source

/// What a follow-up says of the days that it tells of agrees: its year, its part, the days themselves, and when it was
/// published.
enum PartAgainstDays {
  /// Returns those that are told of.
  static func check(_ site: Site, _ doubts: FollowUpDoubts, _ log: inout DiagnosticLog) -> [FollowUp.ID] {
    var told: [FollowUp.ID] = []
    for followUp in site.facts.followUps where !doubts.ofDays.contains(followUp.id) {
      guard let year = followUp.year, let days = site[followUp.promise].tenure.promiseYear(year)?.days else { continue }
      if let covers = followUp.covers, covers.overlaps(days), covers.first > site.date {
        log.report(
          .publishedLater, at: doubts.places[followUp.id.index].covers ?? followUp.spot,
          ["key": "covers", "date": covers.first.iso, "today": site.date.iso])
      }
      if let code = mistake(followUp, year, days) {
        told.append(followUp.id)
        log.report(
          code, at: spot(of: code, followUp, doubts),
          [
            "year": String(year), "part": followUp.part ?? "", "date": followUp.published.date?.iso ?? "",
            "covers": followUp.covers.map(written) ?? "",
          ])
      }
    }
    return told
  }

  /// Where what is wrong is written.
  private static func spot(of code: DiagnosticCode, _ followUp: FollowUp, _ doubts: FollowUpDoubts) -> Origin {
    let places = doubts.places[followUp.id.index]
    return switch code {
    case .coversOutsideYear: places.covers ?? followUp.spot
    case .publishedBeforeCovers: followUp.spot
    default: places.part ?? followUp.spot
    }
  }

  /// - `days`: those of its promise year.
  private static func mistake(_ followUp: FollowUp, _ year: Int, _ days: DateRange) -> DiagnosticCode? {
    // Of one that covers a later year whole that is told already.
    if let covers = followUp.covers, !covers.overlaps(days) { return followUp.years.last == year ? .coversOutsideYear : nil }
    if let part = followUp.part, let code = mistake(in: part, followUp.covers, year, days) { return code }
    guard let covers = followUp.covers, let published = followUp.published.date, followUp.isInterim else { return nil }
    return published.last < covers.first ? .publishedBeforeCovers : nil
  }

  private static func mistake(in part: String, _ covers: DateRange?, _ year: Int, _ days: DateRange) -> DiagnosticCode? {
    if LeftOver.isBeside(days.first.year...days.last.year, part) { return .partOfAnotherYear }
    let reading = NamedPart.read(part)
    if case .none = reading { return .partUnknown }
    if case .wholeYear = reading { return .partOfWholeYear }
    guard let covers else { return nil }
    if covers.contains(days), days.count > 183 { return .partOfWholeYear }
    // In a broken year a quarter may be one of the promise's own.
    guard case .part(let named) = reading, days.first.year == days.last.year else { return nil }
    return named.agrees(with: covers, in: year) ? nil : .partAgainstCovers
  }

  private static func written(_ days: DateRange) -> String { days.first.iso + "/" + days.last.iso }
}

extension NamedPart {
  /// Whether the days may be those of this part: they end in it, or some days after it, whenever they begin.
  fileprivate func agrees(with days: DateRange, in year: Int) -> Bool {
    guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1) else { return true }
    let last = CalendarDate.lastDay(of: year, month: months.upperBound)
    return days.last >= first && days.last.dayNumber <= last.dayNumber + 15
  }
}
