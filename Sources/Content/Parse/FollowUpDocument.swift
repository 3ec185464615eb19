import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// A follow-up document as written.
///
/// A class, since it is large and handed on from stage to stage: all of it is constant.
package final class FollowUpDocument: Sendable {
  let municipalities: [Located<String>]
  let period: Located<Period>?
  let district: Located<String>?
  let slug: Located<String>?
  let year: Located<Int>?
  let part: Located<String>?
  let covers: Coverage.Said
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
    if year == nil, reader.place(of: "year") == nil, covers != .unknown { reader.reportMissing("year") }
    (published, publishedPlace) = reader.publication()
    assessedBy = reader.addressText("assessed-by")
    particulars = reader.particulars(isDraft: isDraft)
    place = reader.place(of: "municipality") ?? Place(line: 1, column: 1)
    reader.finish()
    (outcomes, focus) = OutcomeDraft.read(body, &reader.log)
    self.body = body.afterReading
    if let period { YearsBesidePeriod.check(body, period.value, &reader.log) }
  }
}

extension FieldReader {
  /// `covers`: a period that ends, or the word `unknown`.
  fileprivate mutating func covers() -> Coverage.Said {
    if case .scalar(let text) = value("covers"), text.value.trimmed == "unknown" { return .unknown }
    guard let period = period("covers", isRequired: false) else { return .nothing }
    guard let days = period.value.days else {
      report(.openCovers, at: period.place)
      return .nothing
    }
    return .days(days)
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
