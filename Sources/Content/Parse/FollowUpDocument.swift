import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// A follow-up document as written.
///
/// A class, since it is large and handed on from stage to stage: all of it is constant.
package final class FollowUpDocument: Sendable {
  enum Covers: Sendable {
    case days(Located<DateRange>)
    case unknown
    case notGiven
  }

  let municipalities: [Located<String>]
  let period: Located<Period>?
  let district: Located<String>?
  let slug: Located<String>?
  let year: Located<Int>?
  let part: Located<String>?
  let covers: Covers
  let published: FollowUp.Publication
  let publishedPlace: Place?
  let assessedBy: Located<String>?
  let particulars: ParticularsDraft
  let outcomes: [OutcomeDraft]
  let focus: [NameList]
  let body: DocumentBody
  let place: Place

  init(_ reader: inout FieldReader, body: DocumentBody) {
    let isDraft = reader.flag("draft")
    municipalities = reader.texts("municipality")
    if municipalities.isEmpty { reader.reportMissing("municipality") }
    period = reader.period("period", isRequired: true)
    district = reader.addressText("district")
    slug = reader.slug("slug")
    year = reader.year("year")
    part = reader.addressText("part")
    covers = reader.covers()
    if year == nil, reader.place(of: "year") == nil, !covers.isUnknown { reader.reportMissing("year") }
    (published, publishedPlace) = reader.publication()
    assessedBy = reader.addressText("assessed-by")
    particulars = reader.particulars(isDraft: isDraft)
    place = reader.place(of: "municipality") ?? .start
    reader.finish()
    (outcomes, focus) = OutcomeDraft.read(body, &reader.log)
    self.body = body.afterReading
    if let period { YearsBesidePeriod.check(body, period.value, &reader.log) }
  }
}

extension FollowUpDocument.Covers {
  var isUnknown: Bool { if case .unknown = self { true } else { false } }
}

extension FieldReader {
  /// `covers`: a period that ends, or the word `unknown`.
  fileprivate mutating func covers() -> FollowUpDocument.Covers {
    if case .scalar(let text) = value("covers"), text.value.trimmed == "unknown" { return .unknown }
    guard let period = period("covers", isRequired: false) else { return .notGiven }
    guard let days = period.value.days else {
      report(.openCovers, at: period.place)
      return .notGiven
    }
    return .days(Located(days, at: period.place))
  }

  /// `published`: a date, or the word `unknown`; left out, it is a warning.
  fileprivate mutating func publication() -> (FollowUp.Publication, Place?) {
    guard let place = place(of: "published") else {
      _ = value("published")
      log.report(.followUpWithoutPublished, at: Origin(file: file))
      return (.notGiven, nil)
    }
    if case .scalar(let text) = value("published"), text.value.trimmed == "unknown" { return (.unknown, place) }
    return (date("published").map { .date($0.value) } ?? .notGiven, place)
  }
}
