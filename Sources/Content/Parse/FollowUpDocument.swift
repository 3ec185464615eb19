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
  /// Whether all keys that tell its promise from others could be read.
  let namesPromise: Bool
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

  init(_ reader: inout FieldReader, body: DocumentBody, _ log: inout DiagnosticLog) {
    let isDraft = reader.draft(&log)
    municipalities = reader.municipalities(&log)
    period = reader.period("period", isRequired: true, &log)
    district = reader.addressText("district", &log)
    slug = reader.slug("slug", &log)
    namesPromise = reader.isReadOrAbsent("district", district) && reader.isReadOrAbsent("slug", slug)
    part = reader.addressText("part", &log)
    covers = reader.covers(&log)
    year = reader.year("year", isRequired: covers != .unknown, &log)
    (published, publishedPlace) = reader.publication(&log)
    assessedBy = reader.addressText("assessed-by", &log)
    particulars = reader.particulars(isDraft: isDraft, &log)
    for told in particulars.elsewhere { log.report(.elsewhereInFollowUp, at: reader.origin(told.place)) }
    place = reader.place(of: "municipality") ?? .start
    reader.finish(&log)
    (outcomes, focus) = OutcomeDraft.read(body, &log)
    self.body = body.afterReading
    if let period {
      YearsBesidePeriod.check(body, period.value, &log)
      LeftOver(body: body, period: period.value)
        .checkTitle(particulars.particulars.title, at: reader.place(of: "title"), &log)
    }
  }
}

extension FieldReader {
  /// `covers`: a period that ends, or the word `unknown`.
  fileprivate mutating func covers(_ log: inout DiagnosticLog) -> Coverage.Said {
    guard let node = value("covers", &log) else { return .nothing }
    if case .scalar(let text) = node, text.value.trimmed == "unknown" { return .unknown }
    guard let period = period("covers", isRequired: false, &log) else { return .nothing }
    guard let days = period.value.days else {
      log.report(.openCovers, at: origin(period.place))
      return .nothing
    }
    return .days(days)
  }

  /// `published`: a date, or the word `unknown`; left out, it is a warning.
  fileprivate mutating func publication(_ log: inout DiagnosticLog) -> (FollowUp.Publication, Place?) {
    guard let place = place(of: "published") else {
      _ = value("published", &log)
      log.report(.followUpWithoutPublished, at: Origin(file: file))
      return (.notGiven, nil)
    }
    guard let node = value("published", &log) else { return (.notGiven, nil) }
    if case .scalar(let text) = node, text.value.trimmed == "unknown" { return (.unknown, place) }
    return (date("published", &log).map { .date($0.value) } ?? .notGiven, place)
  }
}
