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
  let by: NameList?
  let parties: [(key: Located<String>, name: String)]
  let focus: [Located<String>]
  let signed: Located<PartialDate>?
  let published: Located<PartialDate>?
  let policeArea: String?
  let signatories: [Signatory]
  let isProposed: Bool
  let particulars: ParticularsDraft
  let commitments: [CommitmentDraft]
  let body: DocumentBody
  /// Where the front matter's first key stands, for what concerns all of it.
  let place: Place

  init(_ reader: inout FieldReader, body: DocumentBody) {
    let isDraft = reader.flag("draft")
    municipalities = reader.texts("municipality")
    if municipalities.isEmpty { reader.reportMissing("municipality") }
    district = reader.addressText("district")
    slug = reader.slug("slug")
    period = reader.period("period", isRequired: true)
    let by = reader.texts("by")
    self.by = by.isEmpty ? nil : NameList(by)
    parties = reader.pairs("parties").map { ($0.key, $0.value.value) }
    focus = NameList(reader.texts("focus")).names
    signed = reader.date("signed")
    published = reader.date("published")
    policeArea = reader.text("police-area")?.value
    signatories = reader.signatories()
    isProposed = reader.flag("proposed")
    particulars = reader.particulars(isDraft: isDraft)
    place = reader.place(of: "municipality") ?? .start
    reader.finish()
    let commitments = CommitmentReader(body.markdown, file: body.file, log: reader.log)
    self.commitments = commitments.drafts
    reader.log = commitments.log
    self.body = body.afterReading
    if let period { YearsBesidePeriod.check(body, period.value, &reader.log) }
    // Where an attribute block can't be read the commitment is there, but not yet to be seen.
    if commitments.drafts.isEmpty, body.markdown.isWhole, !isProposed, !particulars.particulars.isIncomplete {
      reader.log.report(.noCommitment, at: Origin(file: body.file), severity: reader.missing)
    }
  }
}

extension FieldReader {
  /// A slug of the author's own: as `Slug.make` would write it, and no number or word that addresses use.
  mutating func slug(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    guard Slug.isSlug(text.value) else {
      report(.malformedSlug, at: text.place, ["value": text.value], suggestion: Slug.make(text.value))
      return nil
    }
    return isUsableInAddress(text) ? text : nil
  }

  /// A text that becomes a part of an address.
  mutating func addressText(_ key: String) -> Located<String>? {
    text(key).flatMap { isUsableInAddress($0) ? $0 : nil }
  }

  private mutating func isUsableInAddress(_ text: Located<String>) -> Bool {
    if Slug.isUsable(text.value) { return true }
    report(.nameUnfitForAddress, at: text.place, ["most": String(Slug.longest)])
    return false
  }

  mutating func period(_ key: String, isRequired: Bool) -> Located<Period>? {
    guard let text = isRequired ? required(key) : text(key) else { return nil }
    do throws(Period.Failure) {
      let period = try Period.parse(text.value)
      guard isWithinReach(period.first.year, at: text.place),
        isWithinReach(period.last?.year ?? period.first.year, at: text.place)
      else { return nil }
      return Located(period, at: text.place)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .malformed: .malformedPeriod
        case .noSuchDay: .noSuchDate
        case .endsBeforeItBegins: .periodUpsideDown
        }
      report(code, at: text.place, ["value": text.value])
      return nil
    }
  }
}
