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
  /// Whether all keys that tell it from other follow-ups could be read.
  let isNamed: Bool
  /// Whether it could be read what it tells of, and of which days.
  let tellsAll: Bool
  let tellsDays: Bool
  let year: Located<Int>?
  let part: Located<String>?
  let covers: Coverage.Said
  let coversPlace: Place?
  let published: FollowUp.Publication
  let publishedPlace: Place?
  let assessedBy: Located<String>?
  let particulars: ParticularsDraft
  let outcomes: [OutcomeDraft]
  let focus: [NameList]
  let body: DocumentBody
  let place: Place
  let titlePlace: Place?

  init(_ reader: inout FieldReader, body: DocumentBody, _ log: inout DiagnosticLog) {
    let isDraft = reader.draft(&log)
    municipalities = reader.municipalities(&log)
    period = reader.period("period", isRequired: true, &log)
    district = reader.addressText("district", &log)
    slug = reader.slug("slug", &log)
    part = reader.addressText("part", &log)
    covers = reader.covers(&log)
    coversPlace = reader.valuePlace(of: "covers")
    // What it covers may be meant as unknown where it can't be read.
    year = reader.year("year", isRequired: covers == .nothing ? !reader.hasValue("covers") : covers != .unknown, &log)
    let publication = reader.publication(&log)
    (published, publishedPlace) = publication
    assessedBy = reader.addressText("assessed-by", &log)
    var particulars = reader.particulars(isDraft: isDraft, &log)
    particulars.days.published = publication.0.date.flatMap { date in
      publication.1.map { Located(date, at: $0) }
    }
    particulars.days.period = period?.value
    self.particulars = particulars
    for told in particulars.elsewhere { log.report(.elsewhereInFollowUp, at: reader.origin(told.place)) }
    place = reader.place(of: "municipality") ?? .start
    titlePlace = reader.place(of: "title")
    reader.finish(elsewhere: (FieldReader.keysOfPromise, .keyOfPromise), &log)
    if publishedPlace == nil, reader.isThere, reader.isWhole, !reader.hasKey("published"), !reader.isMisspelt("published") {
      log.report(.followUpWithoutPublished, at: Origin(file: body.file))
    }
    namesPromise = !reader.isUnsure("district", district != nil) && !reader.isUnsure("slug", slug != nil)
    let namesTime = !reader.isUnsure("year", year != nil) && !reader.isUnsure("part", part != nil)
    isNamed = namesTime && (year != nil || covers == .unknown) && !reader.isUnsure("assessed-by", assessedBy != nil)
    tellsDays = namesTime && !reader.isUnsure("covers", covers != .nothing) && !reader.isUnsure("published", published != .notGiven)
    tellsAll = tellsDays && body.markdown.isWhole && !body.markdown.hasStrayAttributes && !["incomplete", "draft"].contains(where: reader.isMisspelt)
      && !reader.isUnsure("survey", particulars.particulars.survey != nil)
    (outcomes, focus) = OutcomeDraft.read(body, &log)
    CutText.check(body, &log)
    self.body = body.afterReading
    if let period {
      DayFarFromPeriod.check(particulars.surveyCloses, of: "closes", period.value, in: body, &log)
      YearsInFileName(body: body, municipalities: municipalities).check(period, year: year, covers, published: published.date, &log)
      YearsBesidePeriod.check(body, period.value, &log)
      let leftOver = LeftOver(body: body, period: period.value)
      leftOver.checkSaid(nil, &log)
      NamedPart.check(titleOf: self, &log)
      leftOver.checkSummary(particulars.summary, of: year?.value, covers, &log)
      leftOver.checkFollowUp(
        particulars.particulars.title, at: reader.place(of: "title"), year: year?.value, covers,
        published: published.date?.last.year, &log)
    }
  }
}

extension FieldReader {
  /// `covers`: a period that ends, or the word `unknown`.
  fileprivate mutating func covers(_ log: inout DiagnosticLog) -> Coverage.Said {
    guard let node = value("covers", &log) else { return .nothing }
    if case .scalar(let text) = node, text.value.trimmed == "unknown" { return .unknown }
    guard let period = period("covers", or: ["unknown"], isRequired: false, &log) else { return .nothing }
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
      return (.notGiven, nil)
    }
    guard let node = value("published", &log) else { return (.notGiven, nil) }
    if case .scalar(let text) = node, text.value.trimmed == "unknown" { return (.unknown, place) }
    return (date("published", or: ["unknown"], &log).map { .date($0.value) } ?? .notGiven, place)
  }
}
