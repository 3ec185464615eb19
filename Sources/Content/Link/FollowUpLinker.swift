import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Placed follow-up documents → follow-ups.
struct FollowUpLinker: Sendable {
  let directory: Directory
  /// Ten times the ids of the longest real follow-up. Where there are more, nobody misspelt one of them.
  private static let mostIDs = 1_000

  /// Needs no other follow-up to be linked.
  /// - `document`: that of the promise.
  func link(
    _ placed: PlacedFollowUp, as id: FollowUp.ID, of promise: Promise, in promiseDocument: PromiseDocument,
    _ log: inout DiagnosticLog
  ) -> LinkedFollowUp {
    let document = placed.document
    let file = document.body.file
    directory.names.check(document.particulars.media, in: file, &log)
    for names in document.focus { _ = directory.names.focusAreas(names.names, in: file, &log) }
    let other = OtherMunicipality(geography: directory.names.geography, own: promise.municipalities, district: promise.district)
    other.check(document.particulars.particulars.title, at: document.titlePlace, document.body, at: document.place, &log)
    other.check(assessedBy: document.assessedBy, in: document.body, &log)
    let areKnown = promiseDocument.tellsCommitments && placed.isPromiseSure
    let (outcomes, hasStrangers) = outcomes(placed, of: promise, promiseDocument.commitments, areKnown: areKnown, &log)
    let tellsAll = document.tellsAll && areKnown && !hasStrangers
    let particulars = document.particulars.particulars
    OutcomeWords(
      body: document.body, promise: promise, judged: Set(document.outcomes.lazy.filter(\.isJudged).map(\.block)),
      severity: particulars.isDraft ? .warning : nil
    ).check(outcomes, &log)
    if outcomes.allSatisfy({ $0 == nil }), tellsAll, !particulars.isIncomplete, particulars.survey == nil {
      log.report(
        .followUpWithoutOutcome, at: Origin(file: file), ["known": promise.commitments.map(\.anchor).listed])
    }
    let followUp = FollowUp(
      id: id, promise: placed.promise, year: document.year?.value, years: placed.coverage.years,
      part: document.part?.value, covers: placed.coverage.days, published: document.published,
      assessedBy: document.assessedBy?.value, particulars: particulars,
      prose: directory.prose(document.body, &log), outcomes: outcomes, precedence: placed.precedence,
      spot: document.body.origin(document.publishedPlace ?? document.place))
    // An item without an id may be what is told of a commitment that is missed; that is told of as such.
    let missed = zip(promise.commitments, outcomes).count { $0.isCounted && $1 == nil }
    let isForgotten = missed <= MixedList.forgotten(in: document.body)
    return LinkedFollowUp(
      followUp: followUp, tellsAll: tellsAll && (missed == 0 || !isForgotten), tellsDays: document.tellsDays,
      part: document.part.map { document.body.origin($0.place) }, covers: document.coversPlace.map(document.body.origin))
  }

  /// Reports what is wrong with a document that has no place, as far as it can be told without one.
  func check(_ document: FollowUpDocument, _ log: inout DiagnosticLog) {
    let file = document.body.file
    directory.names.check(document.particulars.media, in: file, &log)
    for names in document.focus { _ = directory.names.focusAreas(names.names, in: file, &log) }
    _ = directory.prose(document.body, &log)
  }

  /// And whether there are any that were probably meant for a commitment and are not.
  /// - `drafts`: of the promise's commitments; `areKnown`: false where a commitment may not have been read.
  private func outcomes(
    _ placed: PlacedFollowUp, of promise: Promise, _ drafts: [CommitmentDraft], areKnown: Bool, _ log: inout DiagnosticLog
  ) -> (found: [Outcome?], hasStrangers: Bool) {
    let document = placed.document
    let anchors = promise.commitments.map(\.anchor)
    let numbers = Dictionary(anchors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let told = document.outcomes.filter { numbers[$0.id.value] != nil }
    let blocks = Set(told.map(\.block))
    let excerpts = ExcerptReader(document.body)
    var outcomes = [Outcome?](repeating: nil, count: anchors.count)
    var hasStrangers = false
    for draft in document.outcomes {
      guard let number = numbers[draft.id.value] else {
        if areKnown, reportStranger(draft, anchors, document.body, &log) { hasStrangers = true }
        continue
      }
      let commitment = promise.commitments[number]
      let excerpt = excerpts.excerpt(of: draft.block, stoppingAt: blocks, stopsAtBreaks: true)
      checkFigures(draft, commitment, document.body, &log)
      checkUnit(draft, drafts[number], excerpt, document.body, &log)
      if checkShares(draft, commitment, said: excerpt.name, document.body, &log) {
        // What the text says is another number then.
      } else if !checkText(excerpt, of: draft, commitment, document, &log) {
        checkDays(excerpt, of: draft, commitment, placed, since: promise.period.first, &log)
      }
      outcomes[number] = Outcome(
        status: draft.status?.value,
        figure: draft.result.map { .result($0.value) } ?? draft.soFar.map { .soFar($0.value) },
        unit: draft.unit?.value, excerpt: excerpt)
    }
    return (outcomes, hasStrangers)
  }

  /// An id that is no commitment's is an anchor, unless it says what only an outcome can, or is nearly one.
  private func reportStranger(
    _ draft: OutcomeDraft, _ anchors: [String], _ body: DocumentBody, _ log: inout DiagnosticLog
  ) -> Bool {
    // One that is not written as an id is told of as that.
    guard Slug.isSlug(draft.id.value) else { return true }
    // Looked for also where nothing will be reported: so not in a text that has ids for everything.
    let isSlip = body.anchors.count <= Self.mostIDs
    let suggestion = isSlip ? NearMiss.nearest(to: draft.id.value, among: anchors) : nil
    guard let claim = draft.claim ?? draft.unit?.place else {
      if suggestion == nil { return false }
      log.report(.nearlyCommitment, at: body.origin(draft.id.place), ["id": draft.id.value], suggestion: suggestion)
      return true
    }
    if anchors.isEmpty {
      log.report(.outcomeWithoutCommitments, at: body.origin(claim))
    } else {
      log.report(
        .outcomeOfNothing, at: body.origin(claim), ["id": draft.id.value, "known": anchors.listed],
        suggestion: suggestion)
    }
    return true
  }

  /// Whether the result is the one that the text says; whether it is told that it is not.
  private func checkText(
    _ excerpt: Excerpt, of draft: OutcomeDraft, _ commitment: Commitment, _ document: FollowUpDocument, _ log: inout DiagnosticLog
  ) -> Bool {
    guard let result = draft.result else { return false }
    let body = document.body
    let figure = [result.value.words, result.value.number.written].filter { !$0.isEmpty }.joined(separator: " ")
    if let said = denial(of: result.value, excerpt, commitment, commitment.unit ?? draft.unit?.value, body) {
      log.report(.resultAgainstText, at: body.origin(result.place), ["said": said, "result": figure])
      return true
    }
    // What stands below a heading may name any figure.
    guard !excerpt.isHeading, let unit = commitment.unit ?? draft.unit?.value,
      // Mostly the text has the very figure.
      !body.markdown.markup.html.bytes[excerpt.lead.lowerBound..<max(excerpt.words.upperBound, excerpt.lead.upperBound)]
        .holdsNumber(result.value.number),
      let said = FiguresAgainstText.contradiction(
        of: result.value, of: commitment, unit, in: excerpt.name, of: document.year?.value,
        isAlone: excerpt.words.upperBound <= excerpt.lead.upperBound + "</li>\n".utf8.count, isInterim: document.part != nil)
    else { return false }
    log.report(.resultAgainstText, at: body.origin(result.place), ["said": said, "result": figure])
    return true
  }

  /// Whether the result is of no earlier days than are told of.
  /// - `since`: the first day of the promise.
  private func checkDays(
    _ excerpt: Excerpt, of draft: OutcomeDraft, _ commitment: Commitment, _ placed: PlacedFollowUp, since start: CalendarDate,
    _ log: inout DiagnosticLog
  ) {
    let body = placed.document.body
    let unit = commitment.unit ?? draft.unit?.value
    guard let result = draft.result, let days = placed.coverage.days, start < days.first, unit?.isPercent != true,
      commitment.target?.rate == nil, result.value.number > .zero,
      body.markdown.markup.html.bytes[excerpt.lead.lowerBound..<max(excerpt.lead.upperBound, excerpt.words.upperBound)].mayCountFromBefore,
      let said = RunningTotal.find(
        result.value.number, in: firstWords(of: excerpt, in: body), unit, days: days.first, promise: start)
    else { return }
    log.report(
      .resultIsTotal, at: body.origin(result.place), ["said": said, "value": result.value.number.written])
  }

  /// What says that nothing was done, or less than the result.
  private func denial(
    of result: Measure, _ excerpt: Excerpt, _ commitment: Commitment, _ unit: MeasureUnit?, _ body: DocumentBody
  ) -> String? {
    let bytes = body.markdown.markup.html.bytes
    let text = excerpt.isHeading ? bytes[excerpt.words].firstParagraph : excerpt.lead
    if result.number > .zero, excerpt.text.count < Self.longestOfAll, DenialHints.mayCallOff(bytes[excerpt.text]),
      let said = SaidCancellation.find(in: body.markdown.markup.plainText(of: excerpt.text), unit: unit)
    {
      return said
    }
    guard DenialHints.mayDeny(bytes[text]) else { return nil }
    return FiguresAgainstText.denial(of: result, of: commitment, unit, in: firstWords(of: excerpt, in: body))
  }

  /// In bytes of markup: who writes more tells of more than that nothing was done.
  private static let longestOfAll = 1_000

  /// The paragraph that begins it: of a heading the first of its section.
  private func firstWords(of excerpt: Excerpt, in body: DocumentBody) -> String {
    guard excerpt.isHeading else { return excerpt.name }
    return body.markdown.markup.plainText(of: body.markdown.markup.html.bytes[excerpt.words].firstParagraph)
  }

  private func checkFigures(
    _ draft: OutcomeDraft, _ commitment: Commitment, _ body: DocumentBody, _ log: inout DiagnosticLog
  ) {
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

  /// Whether a share that may be this small is none: the text has it hundredfold, or the ceiling is far above it and the
  /// text does not have it.
  private func isFraction(_ number: Quantity, _ commitment: Commitment, _ unit: MeasureUnit?, said text: String) -> Bool {
    guard number.isFraction, let unit = commitment.unit ?? unit, unit.isPercent else { return false }
    let said = SaidFigures(text, unit: unit)
    if said.figures.contains(where: { $0.isShare && $0.number == number * 100 }) { return true }
    guard case .atMost(let most) = commitment.target?.bound, most > Quantity(10), number < Quantity(1) else { return false }
    return !said.figures.contains { $0.number == number }
  }

  /// Whether it is said what a figure counts, be it in the text alone. Of a target without a unit that is told in the promise.
  private func checkUnit(
    _ draft: OutcomeDraft, _ commitment: CommitmentDraft, _ excerpt: Excerpt, _ body: DocumentBody, _ log: inout DiagnosticLog
  ) {
    guard let figure = draft.result ?? draft.soFar, !draft.namesUnit, !commitment.namesUnit, commitment.target == nil,
      !SaidFigures(firstWords(of: excerpt, in: body), unit: nil).figures.contains(where: { $0.number == figure.value.number && !$0.next.isEmpty })
    else { return }
    log.report(
      .figureWithoutUnit, at: body.origin(figure.place), ["id": draft.id.value, "value": figure.value.number.written])
  }

  /// Whether figures in per cent can be; whether it is told that one can't.
  /// - `text`: what is said of the outcome.
  private func checkShares(
    _ draft: OutcomeDraft, _ commitment: Commitment, said text: String, _ body: DocumentBody, _ log: inout DiagnosticLog
  ) -> Bool {
    var isTold = false
    for figure in [draft.result, draft.soFar].compactMap(\.self) {
      let number = figure.value.number
      if commitment.isShare(in: draft.unit?.value) ? number.isFraction : isFraction(number, commitment, draft.unit?.value, said: text) {
        log.report(.shareAsFraction, at: body.origin(figure.place), ["id": draft.id.value])
        isTold = true
      }
      if (commitment.unit ?? draft.unit?.value)?.isPercent == true, figure.value.number > Quantity(100),
        !SaidWords.ofChange(in: text + " " + commitment.excerpt.name)
      {
        log.report(.shareAboveWhole, at: body.origin(figure.place), ["value": figure.value.number.written])
        isTold = true
      }
    }
    return isTold
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
  /// Whether a word may stand in it that counts from an earlier day: "hittills", "långt", "sedan", "totalt", "sammanlagt".
  fileprivate var mayCountFromBefore: Bool {
    let text = span
    for index in text.indices.dropLast(4) {
      switch (text[index], text[index + 1], text[index + 2], text[index + 3]) {
      case (0x69, 0x74, 0x74, 0x69), (0xA5, 0x6E, 0x67, 0x74), (0x65, 0x64, 0x61, 0x6E), (0x6F, 0x74, 0x61, 0x6C), (0x6E, 0x6C, 0x61, 0x67): return true
      default: continue
      }
    }
    return false
  }

  /// The markup up to the end of the first paragraph; nothing where there is none near.
  fileprivate var firstParagraph: Range<Int> {
    let near = prefix(600)
    let end = near.indices.first { near[$0] == UInt8(ascii: "<") && near[$0...].starts(with: "</p>".utf8) }
    return startIndex..<(end.map { $0 + 4 } ?? startIndex)
  }

  /// Whether a whole number stands in it, in figures.
  fileprivate func holdsNumber(_ number: Quantity) -> Bool {
    guard number.parts.decimals.isEmpty else { return false }
    let digits = Array(String(number.parts.whole).utf8)
    return split { !(0x30...0x39).contains($0) }.contains { $0.elementsEqual(digits) }
  }
}
