import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// What is written of one outcome, held against its own words and its commitment.
struct OutcomeCheck {
  let draft: OutcomeDraft
  let commitment: Commitment
  /// As the promise's document has it.
  let promised: CommitmentDraft
  let excerpt: Excerpt
  let followUp: PlacedFollowUp
  /// The first day of the promise.
  let promiseStart: CalendarDate

  /// In bytes of markup: who writes more tells of more than that nothing was done.
  private static let longestOfAll = 1_000
  /// A longer text tells of more than one thing.
  private static let longestOfOne = 400
  /// In bytes of markup: "<p>Status: går inte att bedöma.</p>"
  private static let longestVerdict = 50

  private var body: DocumentBody { followUp.document.body }
  private var bytes: [UInt8] { body.markdown.markup.html.bytes }
  private var unit: MeasureUnit? { commitment.unit ?? draft.unit?.value }

  func run(_ log: inout DiagnosticLog) {
    checkFigures(&log)
    checkUnit(&log)
    checkStatus(&log)
    // One that is told is the cause of what comes after it.
    if !checkShares(&log), !checkText(&log) { checkDays(&log) }
  }

  // MARK: The figures alone

  private func checkFigures(_ log: inout DiagnosticLog) {
    if draft.result != nil, let soFar = draft.soFar {
      log.report(.resultAndSoFar, at: body.origin(soFar.place))
    }
    if let soFar = draft.soFar, commitment.target?.rate != nil {
      log.report(.soFarWithRate, at: body.origin(soFar.place), ["id": draft.id.value])
    }
    if let unit = draft.unit, unit.value.isPercent, commitment.unit == nil, commitment.target?.rate != nil {
      log.report(.rateOfShare, at: body.origin(unit.place))
    }
    if let unit = draft.unit, let own = commitment.unit, own != unit.value {
      log.report(.unitTwice, at: body.origin(unit.place), ["id": draft.id.value, "unit": own.plural])
    }
  }

  /// Whether it is said what a figure counts, be it in the text alone. Of a target without a unit that is told in the promise.
  private func checkUnit(_ log: inout DiagnosticLog) {
    guard let figure = draft.result ?? draft.soFar, !draft.namesUnit, !promised.namesUnit, commitment.target == nil,
      !SaidFigures(firstWords, unit: nil).figures.contains(where: { $0.number == figure.value.number && !$0.next.isEmpty })
    else { return }
    log.report(
      .figureWithoutUnit, at: body.origin(figure.place), ["id": draft.id.value, "value": figure.value.number.written])
  }

  /// Whether figures in per cent can be; whether it is told that one can't.
  private func checkShares(_ log: inout DiagnosticLog) -> Bool {
    var isTold = false
    for figure in [draft.result, draft.soFar].compactMap(\.self) {
      let number = figure.value.number
      if commitment.isShare(in: unit) ? number.isFraction : isFraction(number) {
        log.report(.shareAsFraction, at: body.origin(figure.place), ["id": draft.id.value])
        isTold = true
      }
      if unit?.isPercent == true, number > Quantity(100), !SaidWords.ofChange(in: excerpt.name + " " + commitment.excerpt.name) {
        log.report(.shareAboveWhole, at: body.origin(figure.place), ["value": number.written])
        isTold = true
      }
    }
    return isTold
  }

  /// Whether a share that may be this small is none: the text has it hundredfold, or the ceiling is far above it and the
  /// text does not have it.
  private func isFraction(_ number: Quantity) -> Bool {
    guard number.isFraction, let unit, unit.isPercent else { return false }
    let said = SaidFigures(excerpt.name, unit: unit)
    if said.figures.contains(where: { $0.isShare && $0.number == number * 100 }) { return true }
    guard case .atMost(let most) = commitment.target?.bound, most > Quantity(10), number < Quantity(1) else { return false }
    return !said.figures.contains { $0.number == number }
  }

  // MARK: The verdict and the text

  private func checkStatus(_ log: inout DiagnosticLog) {
    guard let status = draft.status, excerpt.text.count < Self.longestOfOne else { return }
    let first = bytes[excerpt.isHeading ? bytes[excerpt.words].firstParagraph : excerpt.lead]
    let maySay =
      switch status.value {
      case .fulfilled: SoughtWords.maySayUndone(first)
      case .partly, .ongoing: SoughtWords.maySayDone(first, isWhole: true)
      case .notFulfilled, .notStarted: SoughtWords.maySayDone(first, isWhole: false)
      default: false
      }
    guard maySay || excerpt.text.count < Self.longestVerdict,
      let said = StatusAgainstText.contradiction(of: status.value, in: body.markdown.markup.plainText(of: excerpt.text), unit)
    else { return }
    log.report(.statusAgainstText, at: body.origin(status.place), ["said": said, "status": status.value.rawValue])
  }

  // MARK: The figures and the text

  /// Whether the result is the one that the text says; whether it is told that it is not.
  private func checkText(_ log: inout DiagnosticLog) -> Bool {
    guard let result = draft.result, let said = denial(of: result.value) ?? contradiction(of: result.value) else { return false }
    let figure = [result.value.words, result.value.number.written].filter { !$0.isEmpty }.joined(separator: " ")
    log.report(.resultAgainstText, at: body.origin(result.place), ["said": said, "result": figure])
    return true
  }

  /// What says that nothing was done, or less than the result.
  private func denial(of result: Measure) -> String? {
    if result.number > .zero, excerpt.text.count < Self.longestOfAll, SoughtWords.mayCallOff(bytes[excerpt.text]),
      let said = SaidCancellation.find(in: body.markdown.markup.plainText(of: excerpt.text), unit: unit)
    {
      return said
    }
    guard SoughtWords.mayDeny(bytes[excerpt.isHeading ? bytes[excerpt.words].firstParagraph : excerpt.lead]) else { return nil }
    return FiguresAgainstText.denial(of: result, of: commitment, unit, in: firstWords)
  }

  /// What says another number. What stands below a heading may name any, but for what is said to have been done.
  private func contradiction(of result: Measure) -> String? {
    guard let unit else { return nil }
    if excerpt.isHeading {
      let first = bytes[excerpt.words].firstParagraph
      guard SoughtWords.mayCount(bytes[first]), !bytes[first].holdsNumber(result.number) else { return nil }
      // What stands below may be the rest of it.
      let rest = excerpt.text.upperBound > first.upperBound ? bytes[first.upperBound..<excerpt.text.upperBound] : []
      let isAlone = !rest.holdsNumber(result.number) && !SoughtWords.mayCount(rest)
      return FiguresAgainstText.deed(insteadOf: result, of: commitment, unit, in: firstWords)
        ?? FiguresAgainstText.contradiction(of: result, of: commitment, unit, in: firstWords, followUp.telling(isAlone: isAlone, promiseStart))
    }
    guard
      // Mostly the text has the very figure.
      !bytes[wording].holdsNumber(result.number)
    else { return nil }
    let isAlone = excerpt.words.upperBound <= excerpt.lead.upperBound + "</li>\n".utf8.count
    return FiguresAgainstText.contradiction(of: result, of: commitment, unit, in: excerpt.name, followUp.telling(isAlone: isAlone, promiseStart))
  }

  /// Whether the result is of no earlier days than are told of.
  private func checkDays(_ log: inout DiagnosticLog) {
    guard let result = draft.result, let days = followUp.coverage.days, promiseStart < days.first, unit?.isPercent != true,
      commitment.target?.rate == nil, result.value.number > .zero, SoughtWords.mayCountFromBefore(bytes[wording]),
      let said = RunningTotal.find(result.value.number, in: firstWords, unit, days: days.first, promise: promiseStart)
    else { return }
    log.report(
      .resultIsTotal, at: body.origin(result.place), ["said": said, "value": result.value.number.written])
  }

  // MARK: Its words

  private var wording: Range<Int> { excerpt.lead.lowerBound..<max(excerpt.lead.upperBound, excerpt.words.upperBound) }

  /// The paragraph that begins it: of a heading the first of its section.
  private var firstWords: String {
    guard excerpt.isHeading else { return excerpt.name }
    return body.markdown.markup.plainText(of: bytes[excerpt.words].firstParagraph)
  }
}

extension PlacedFollowUp {
  fileprivate func telling(isAlone: Bool, _ promiseStart: CalendarDate) -> FiguresAgainstText.Telling {
    FiguresAgainstText.Telling(
      year: document.year?.value, isAlone: isAlone, isInterim: document.part != nil,
      isFromStart: coverage.days.map { $0.first <= promiseStart } == true)
  }
}

extension Commitment {
  /// Whether so many per cent are to be reached.
  /// - `other`: the outcome's own unit, where the commitment has none.
  fileprivate func isShare(in other: MeasureUnit?) -> Bool {
    guard let target, (unit ?? other)?.isPercent == true else { return false }
    if case .atMost = target.bound { return false }
    return true
  }
}

extension Quantity {
  /// Above nothing and up to one: most likely 82 % written as 0.82.
  fileprivate var isFraction: Bool { self > .zero && self <= Quantity(1) }
}

extension ArraySlice<UInt8> {
  /// The markup up to the end of the first paragraph; nothing where there is none near.
  fileprivate var firstParagraph: Range<Int> {
    let end = prefix(600).firstIndex(of: "</p>")
    return startIndex..<(end.map { $0 + 4 } ?? startIndex)
  }

  /// Whether a whole number stands in it, in figures.
  fileprivate func holdsNumber(_ number: Quantity) -> Bool {
    guard number.parts.decimals.isEmpty else { return false }
    let digits = Array(String(number.parts.whole).utf8)
    return split { !(0x30...0x39).contains($0) }.contains { $0.elementsEqual(digits) }
  }
}
