import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// A promise document as written.
///
/// A class, since it is large and handed on from stage to stage: all of it is constant.
package final class PromiseDocument: Sendable {
  let municipalities: [Located<String>]
  let district: Located<String>?
  let slug: Located<String>?
  let period: Located<Period>?
  /// Whether all keys that tell it from other promises could be read.
  let isNamed: Bool
  /// Whether all parties could be read.
  let namesParties: Bool
  /// Whether its commitments are those that it was meant to have: no follow-up is blamed for another.
  let tellsCommitments: Bool
  let by: NameList?
  let parties: [(key: Located<String>, name: String)]
  let focus: [Located<String>]
  let signed: Located<PartialDate>?
  let published: Located<PartialDate>?
  let checked: Located<PartialDate>?
  let followUpDue: Located<FollowUpDue>?
  let policeArea: String?
  let signatories: [Signatory]
  let isProposed: Bool
  let particulars: ParticularsDraft
  let commitments: [CommitmentDraft]
  let body: DocumentBody
  let titlePlace: Place?
  /// Where the front matter's first key stands, for what concerns all of it.
  let place: Place

  init(_ reader: inout FieldReader, body: DocumentBody, _ log: inout DiagnosticLog) {
    let isDraft = reader.draft(&log)
    municipalities = reader.municipalities(&log)
    district = reader.addressText("district", &log)
    slug = reader.slug("slug", &log)
    period = reader.period("period", isRequired: true, &log)
    let by = reader.texts("by", &log)
    self.by = by.isEmpty ? nil : NameList(names: reader.once(NameList(by).names, of: "by", &log))
    let parties = reader.pairs("parties", &log)
    self.parties = parties.filter { !$0.value.value.isEmpty }.map { ($0.key, $0.value.value) }
    focus = reader.once(NameList(reader.texts("focus", &log)).names, of: "focus", &log)
    signed = reader.date("signed", &log)
    published = reader.date("published", &log)
    checked = reader.date("checked", &log)
    followUpDue = reader.followUpDue(&log)
    policeArea = reader.text("police-area", &log)?.value
    signatories = reader.signatories(&log)
    isProposed = reader.flag("proposed", &log)
    if isProposed, let signed { log.report(.proposedButSigned, at: reader.origin(signed.place)) }
    var particulars = reader.particulars(isDraft: isDraft, &log)
    particulars.days.published = published
    // What is only proposed may have a day to be signed on; one after the period's end is told of as that.
    var others = [WrittenDay("checked", checked)]
    if let signed, !isProposed, signed.value.first <= period?.value.last ?? .lastDay(of: 9999) {
      others.append(WrittenDay("signed", signed))
    }
    particulars.days.others = others.compactMap(\.self)
    particulars.days.period = period?.value
    self.particulars = particulars
    place = reader.place(of: "municipality") ?? .start
    titlePlace = reader.place(of: "title")
    reader.finish(elsewhere: (FieldReader.keysOfFollowUp, .keyOfFollowUp), &log)
    let isReserved = Self.reportReserved([district.map { $0.map(Slug.make) }, slug].compactMap(\.self), in: body, &log)
    isNamed = !isReserved && !reader.isUnsure("district", district != nil) && !reader.isUnsure("slug", slug != nil)
    let commitments = CommitmentReader.read(body, of: period?.value, &log)
    self.commitments = commitments
    let givers = Set((by + commitments.flatMap { $0.by?.names ?? [] }).flatMap { NameList($0).names }.map(\.value))
    let areNamed = Self.reportNameless(parties, givers: givers, in: body, &log)
    namesParties = areNamed && !reader.isUnsure("parties", parties.count == reader.entries(of: "parties"))
    ForgottenIDs(body: body, commitments: commitments).check(&log)
    IndentedCommitment(body: body, commitments: commitments).check(&log)
    self.body = body.afterReading
    // Where an attribute block can't be read the commitment is there, but not yet to be seen.
    let mayHaveNone = !reader.isWhole || isProposed || particulars.particulars.isIncomplete || ["proposed", "incomplete", "draft"].contains(where: reader.isMisspelt)
    tellsCommitments = body.markdown.isWhole && (mayHaveNone || !commitments.allSatisfy(\.isAim))
    checkTimes(body, reader, &log)
    LowerCaseOpening.check(commitments, body, &log)
    RepeatedCommitment.check(commitments, body, &log)
    CutText.check(body, &log)
    if body.markdown.isWhole, !tellsCommitments {
      log.report(.noCommitment, at: Origin(file: body.file), severity: reader.missing)
    }
  }

  /// Whether what it says of days and years is of its period.
  /// - `body`: as it was read.
  private func checkTimes(_ body: DocumentBody, _ reader: FieldReader, _ log: inout DiagnosticLog) {
    if let days = period?.value.days, days.count > 3_660, let place = reader.place(of: "period") {
      log.report(.periodVeryLong, at: reader.origin(place))
    }
    let dueDay = followUpDue.flatMap { due in if case .day(let day) = due.value { Located(day, at: due.place) } else { nil } }
    if let dueDay, let last = period?.value.last, dueDay.value.last < last {
      log.report(.dueTooEarly, at: reader.origin(dueDay.place), ["date": dueDay.value.iso])
    }
    if let period {
      YearsInFileName(body: body, municipalities: municipalities).check(period, title: particulars.particulars.title, &log)
      YearsBesidePeriod.check(body, period.value, &log)
      let leftOver = LeftOver(body: body, period: period.value)
      leftOver.checkTitle(particulars.particulars.title, at: reader.place(of: "title"), &log)
      leftOver.checkHeadings(&log)
      leftOver.checkCommitments(&log)
      leftOver.checkSaid(signed?.value, &log)
      leftOver.checkWritten(
        in: min(period.value.first.year - 1, signed?.value.first.year ?? .max, published?.value.first.year ?? .max)...(period.value.last?.year ?? .max),
        of: nil, &log)
      leftOver.checkSummary(particulars.summary, of: nil, .nothing, &log)
      leftOver.checkDay(signed, of: "signed", &log)
      leftOver.checkDay(published, of: "published", &log)
      DayFarFromPeriod.check(particulars.surveyCloses, of: "closes", period.value, in: body, &log)
      DayFarFromPeriod.check(dueDay, of: "follow-up-due", period.value, in: body, &log)
      // One that has not been is told of as that.
      if let checked, checked.value.first < period.value.first { DayFarFromPeriod.check(checked, of: "checked", period.value, in: body, &log) }
    }
  }

  /// A party without a name is no party; false where a commitment is given by one, which is an error.
  private static func reportNameless(
    _ parties: [(key: Located<String>, value: Located<String>)], givers: Set<String>, in body: DocumentBody,
    _ log: inout DiagnosticLog
  ) -> Bool {
    let nameless = parties.filter(\.value.value.isEmpty)
    for party in nameless {
      let isGiver = givers.contains(party.key.value)
      log.report(
        isGiver ? .partyWithoutName : .emptyValue, at: body.origin(isGiver ? party.key.place : party.value.place),
        ["key": party.key.value])
    }
    return !nameless.contains { givers.contains($0.key.value) }
  }

  /// Whether one of these stands in addresses for something else, which is told.
  private static func reportReserved(
    _ names: [Located<String>], in body: DocumentBody, _ log: inout DiagnosticLog
  ) -> Bool {
    let reserved = names.filter { $0.value == "kort" || $0.value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D } }
    for name in reserved { log.report(.reservedSlug, at: body.origin(name.place), ["value": name.value]) }
    return !reserved.isEmpty
  }
}

extension FieldReader {
  /// `follow-up-due`: a number of months, or a day.
  fileprivate mutating func followUpDue(_ log: inout DiagnosticLog) -> Located<FollowUpDue>? {
    guard let text = form("follow-up-due", &log) else { return nil }
    // A year has four digits, and months are at most 120.
    if text.value.utf8.count < 4, text.value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return months("follow-up-due", &log).map { Located(.months($0), at: text.place) }
    }
    do throws(PartialDate.Failure) {
      return Located(.day(try PartialDate.parse(text.value)), at: text.place)
    } catch {
      log.report(
        error == .noSuchDay ? .noSuchDate : .malformedFollowUpDue, at: origin(text.place), ["value": text.value],
        suggestion: WrittenDate.meaning(of: text.value) ?? Self.months(meantBy: text.value))
      return nil
    }
  }

  /// `municipality`, which every promise and follow-up has.
  mutating func municipalities(_ log: inout DiagnosticLog) -> [Located<String>] {
    // One that is there twice is told of where it is looked up.
    everyText("municipality", isRequired: true, &log)
  }

  /// A slug of the author's own: as `Slug.make` would write it, and no number or word that addresses use.
  mutating func slug(_ key: String, _ log: inout DiagnosticLog) -> Located<String>? {
    guard let text = form(key, &log) else { return nil }
    guard Slug.isSlug(text.value) else {
      reportForm(.malformedSlug, text, &log, suggestion: Slug.make(text.value), Slug.isSlug)
      return nil
    }
    return isUsableInAddress(text, &log) ? text : nil
  }

  /// A text that becomes a part of an address.
  mutating func addressText(_ key: String, _ log: inout DiagnosticLog) -> Located<String>? {
    form(key, &log).flatMap { isUsableInAddress($0, &log) ? $0 : nil }
  }

  private mutating func isUsableInAddress(_ text: Located<String>, _ log: inout DiagnosticLog) -> Bool {
    if Slug.isUsable(text.value) { return true }
    log.report(.nameUnfitForAddress, at: origin(text.place), ["most": String(Slug.longest)])
    return false
  }

  /// - `words`: what may stand in place of a period.
  mutating func period(
    _ key: String, or words: [String] = [], isRequired: Bool, _ log: inout DiagnosticLog
  ) -> Located<Period>? {
    guard let node = value(key, isRequired: isRequired, &log) else { return nil }
    if let period = WrittenPeriod.meaning(ofListIn: node) {
      log.report(.malformedPeriod, at: origin(node.place), ["value": period.written], suggestion: period.meant)
      return nil
    }
    guard let text = form(key, &log) else { return nil }
    do throws(Period.Failure) {
      let period = try Period.parse(text.value)
      guard isWithinReach(period.first.year, at: text.place, &log),
        isWithinReach(period.last?.year ?? period.first.year, at: text.place, &log)
      else { return nil }
      return Located(period, at: text.place)
    } catch {
      if let day = try? PartialDate.parse(text.value), day.precision == .day {
        let year = String(text.value.prefix(4))
        log.report(
          .periodIsADay, at: origin(text.place), ["key": key, "value": text.value, "example": year + "-01-01/" + text.value])
        return nil
      }
      let code: DiagnosticCode =
        switch error {
        case .malformed: .malformedPeriod
        case .noSuchDay: .noSuchDate
        case .endsBeforeItBegins: .periodUpsideDown
        }
      let meant = SwedishTerm.meaning(of: text.value, among: words) ?? WrittenPeriod.meaning(of: text.value)
      reportForm(meant == nil ? code : .malformedPeriod, text, &log, suggestion: meant) { (try? Period.parse($0)) != nil }
      return nil
    }
  }
}
