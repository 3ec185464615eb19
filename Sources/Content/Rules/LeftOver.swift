import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
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

  /// A commitment that is to be kept during a year beside the period, in a text that names no year of it.
  func checkCommitments(_ log: inout DiagnosticLog) {
    let own = period.years
    for passage in during(yearsBeside: own) {
      log.report(
        .yearsOutsidePeriod, at: body.origin(passage.place), ["text": passage.value, "period": period.addressYears])
    }
  }

  /// Where a block with an id says "under 2023", of a year beside its own, in a text that names none of those.
  /// - `orBefore`: also what stands before all blocks.
  private func during(yearsBeside own: ClosedRange<Int>, orBefore: Bool = false) -> [Located<String>] {
    let first = body.markdown.blocks.first?.place
    let beside = zip(body.markdown.passages, body.dates).filter { passage, date in
      guard case .during(let year) = date, !own.contains(year) else { return false }
      return isTold(at: passage.place) || orBefore && first.map { passage.place < $0 } == true
    }
    return beside.isEmpty || names(own) ? [] : beside.map(\.0)
  }

  /// Whether a place lies in a block with an id, as far as the blocks tell.
  private func isTold(at place: Place) -> Bool {
    let blocks = body.markdown.blocks
    var around = blocks.lastIndex { $0.place <= place }
    while let index = around, blocks[index].id == nil { around = blocks[index].enclosing }
    return around != nil
  }

  /// Whether the text names one of these years.
  private func names(_ own: ClosedRange<Int>) -> Bool {
    let bytes = body.markdown.markup.html.bytes
    return bytes.indices.dropLast(3).contains { index in
      guard bytes[index] == UInt8(ascii: "2") || bytes[index] == UInt8(ascii: "1"), let year = Int(String(decoding: bytes[index..<index + 4], as: UTF8.self))
      else { return false }
      return own.contains(year)
    }
  }

  /// Signed or made public more than a year before the period begins.
  func checkDay(_ date: Located<PartialDate>?, of key: String, _ log: inout DiagnosticLog) {
    guard let date, let yearBefore = period.first.yearBefore, date.value.first < yearBefore else { return }
    log.report(
      .longBeforePeriod, at: body.origin(date.place),
      ["key": key, "date": date.value.iso, "period": period.addressYears],
      suggestion: MistypedYear.meaning(of: date.value, among: period.first.year - 1...(period.last?.year ?? period.first.year)))
  }

  /// A follow-up's title, and a heading that says what is followed up, with years of which none is its own.
  func checkFollowUp(
    _ title: String?, at place: Place?, year: Int?, _ covers: Coverage.Said, published: Int?, _ log: inout DiagnosticLog
  ) {
    // A title may say when it was published, if that is no year of the promise, or beside its month.
    let title = title.flatMap { title in published.map { saysDay(of: $0, title) } == true ? nil : title }
    checkTitle(title, at: place, &log)
    guard let year else { return }
    let own = years(of: year, covers)
    let headings = body.markdown.blocks.indices.filter(saysOutcome).map { (body.markdown.blocks[$0].text, body.markdown.blocks[$0].place) }
    let titles = [title.flatMap { title in place.map { (title, $0) } }].compactMap(\.self).filter { !isLeftOver($0.0) }
    for (text, place) in titles + headings where Self.isBeside(own, text) {
      log.report(.yearsOutsideFollowUp, at: body.origin(place), ["text": text, "year": String(year)])
    }
    checkWritten(in: own.lowerBound...max(own.upperBound + 1, published ?? 0), of: year, &log)
    for passage in during(yearsBeside: own, orBefore: true) {
      log.report(.yearsOutsideFollowUp, at: body.origin(passage.place), ["text": passage.value, "year": String(year)])
    }
  }

  /// A year that is said to be this, the last or the next, in a document that can't be of the year in which that holds.
  /// - `written`: the years in which it may have been written.
  func checkWritten(in written: ClosedRange<Int>, of year: Int?, _ log: inout DiagnosticLog) {
    for (passage, date) in zip(body.markdown.passages, body.dates) {
      guard case .written(let said) = date, !written.contains(said) else { continue }
      let other = year.map { ["year": String($0)] } ?? ["period": period.addressYears]
      log.report(
        year == nil ? .yearsOutsidePeriod : .yearsOutsideFollowUp, at: body.origin(passage.place),
        ["text": passage.value].merging(other) { first, _ in first })
    }
  }

  /// In years: no agreement that a promise is a part of holds so much longer.
  private static let muchLonger = 8

  /// When the promise is said to be in force, and to have been signed.
  func checkSaid(_ signed: PartialDate?, _ log: inout DiagnosticLog) {
    let own = period.years
    for (passage, date) in zip(body.markdown.passages, body.dates) {
      if case .inForce(let years) = date, !years.overlaps(own) {
        log.report(
          .yearsOutsidePeriod, at: body.origin(passage.place), ["text": passage.value, "period": period.addressYears])
      }
      if case .inForce(let years) = date, period.last != nil, years.overlaps(own), years.count > own.count + Self.muchLonger {
        log.report(
          .yearsBesidePeriod, at: body.origin(passage.place), ["years": passage.value, "period": period.addressYears])
      }
      if case .signed(let said) = date, let signed, said.last < signed.first || signed.last < said.first {
        log.report(.signedAgainstText, at: body.origin(passage.place), ["text": passage.value, "date": signed.iso])
      }
    }
  }

  private func saysDay(of published: Int, _ title: String) -> Bool {
    if !period.years.contains(published) { return !Self.isBeside(published...published, title) }
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return zip(words, words.dropFirst()).contains { MonthName.isWhole($0) && Int($1) == published }
  }

  /// The years that a follow-up tells of: its own, those that it covers, all those of a period of at most twelve months.
  private func years(of year: Int, _ covers: Coverage.Said) -> ClosedRange<Int> {
    var days = [DateRange.year(year)]
    if case .days(let covered) = covers { days.append(covered) }
    if let all = period.days, all.isAtMostTwelveMonths { days.append(all) }
    return (days.map(\.first.year).min() ?? year)...(days.map(\.last.year).max() ?? year)
  }

  /// Whether a heading says how something went, and not how it went before or will go.
  private func saysOutcome(_ index: Int) -> Bool {
    let block = body.markdown.blocks[index]
    guard block.isHeading, block.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let heading = block.text.lowercased()
    if Self.comparing.contains(where: heading.contains) { return false }
    return block.id != nil || Self.outcomes.contains { heading.hasPrefix($0) }
      || body.markdown.blocks[(index + 1)...].prefix(Self.mostBelow).contains { $0.enclosing == index && $0.id != nil }
  }

  /// A summary with years of which none is its own, unless it compares.
  func checkSummary(_ summary: Located<String>?, of year: Int?, _ covers: Coverage.Said, _ log: inout DiagnosticLog) {
    guard let summary, summary.value.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    let own = year.map { years(of: $0, covers) } ?? period.years
    let words = summary.value.lowercased()
    guard Self.isBeside(own, summary.value), !(Self.comparing + [" än ", "före "]).contains(where: words.contains) else { return }
    if let year {
      log.report(.yearsOutsideFollowUp, at: body.origin(summary.place), ["text": summary.value, "year": String(year)])
    } else {
      log.report(.yearsOutsidePeriod, at: body.origin(summary.place), ["text": summary.value, "period": period.addressYears])
    }
  }

  /// How far below a heading an outcome is looked for.
  private static let mostBelow = 40

  private static let outcomes = [
    "uppföljning", "så gick det", "så har det gått", "så blev det", "resultat", "utfall", "det här gjorde", "det gjorde", "detta gjorde",
    "redovisning", "årsrapport", "rapport", "kvartal", "tertial",
  ]
  private static let comparing = ["jämför", "mot ", "sedan", "inför", "efter", "planer", "tidigare", "framåt", "nästa", "bakgrund"]

  private func check(_ text: String, at place: Place, _ log: inout DiagnosticLog) {
    guard isLeftOver(text) else { return }
    log.report(
      .yearsOutsidePeriod, at: body.origin(place), ["text": text, "period": period.addressYears])
  }

  private func isLeftOver(_ text: String) -> Bool { Self.isBeside(period.years, text) }

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
