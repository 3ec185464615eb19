package import Content
import Diagnostics
import PromiseModel
import Writers

/// A follow-up of a promise that is there, with every commitment of it waiting for its outcome.
package struct NewFollowUp: Beginning {
  private let municipality: String
  private let period: String
  private let year: Int?
  private let part: String?
  private let covers: String?
  private let district: String?
  private let slug: String?

  /// All as somebody wrote them.
  package init(
    municipality: String, period: String, year: Int?, part: String?, covers: String?, district: String?, slug: String?
  ) {
    self.municipality = municipality
    self.period = period
    self.year = year
    self.part = part
    self.covers = covers
    self.district = district
    self.slug = slug
  }

  package func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile {
    let municipalities = try site.chosen(municipality)
    let period = try CommandWord.period(period, "PERIOD")
    let promise = try site.promise(of: municipalities, period, district: district, slug: slug)
    let unwritten = promise.commitments.filter(\.isUnwritten).map { "#" + $0.id }
    guard unwritten.isEmpty else {
      throw Refusal(.usagePromiseUnwritten, ["file": site.name(of: promise.path), "ids": unwritten.listed])
    }
    let own = site.followUps.filter { $0.isOf(promise) }
    let year = try year(of: promise, in: site)
    let (partSlug, slug) = (part.map(Slug.make), municipalities[0].slug)
    if let twin = own.first(where: { $0.year == year && $0.part.map(Slug.make) == partSlug && $0.assessedBy == nil }) {
      throw Refusal(.usageFileExists, ["file": site.name(of: twin.path)])
    }
    let text = FollowUpText(promise, of: year, after: own, areas: site.focusAreas)
    let stem = ([String(year)] + promise.nameParts + [partSlug].compactMap(\.self)).joined(separator: "-")
    let days = try days(in: year)
    let bytes = frontMatter(of: slug, promise, year, days) + text.written
    return NewFile(site.freePath("follow-ups/" + slug, stem), bytes, of: told(days, year, of: promise))
  }

  /// The promise year that was asked for, else the only one.
  private func year(of promise: PromiseOutline, in site: SiteOutline) throws(Refusal) -> Int {
    let tenure = Tenure(promise.period, signed: nil)
    let years = tenure.promiseYears(upTo: year ?? promise.period.first.year).map(\.year)
    if let year, years.contains(year) { return year }
    if year == nil, years.count == 1, promise.period.last != nil { return years[0] }
    let known = years.map(String.init).listed + (promise.period.last == nil ? " …" : "")
    guard let year else { throw Refusal(.usageYearMissing, ["file": site.name(of: promise.path), "known": known]) }
    throw Refusal(.usageYearUnknown, ["file": site.name(of: promise.path), "year": String(year), "known": known])
  }

  /// The value of `covers`; nil where the follow-up is of the whole year.
  private func days(in year: Int) throws(Refusal) -> String? {
    if covers == "unknown" { return "unknown" }
    if let covers { return try CommandWord.period(covers, "--covers").written }
    return part.map { SiteOutline.days(ofPart: $0, in: year) ?? Mark.yaml(ScaffoldWords.covers) }
  }

  /// - `covers`: as it is written; nil: the whole promise year.
  private func told(_ covers: String?, _ year: Int, of promise: PromiseOutline) -> DateRange? {
    guard let covers else { return Tenure(promise.period, signed: nil).promiseYear(year)?.days }
    return (try? Period.parse(covers)).flatMap { period in period.last.map { DateRange(period.first, $0) } }
  }

  private func frontMatter(of slug: String, _ promise: PromiseOutline, _ year: Int, _ days: String?) -> String {
    let keys = [
      ("municipality", slug), ("period", promise.period.written), ("district", promise.district.map(YAMLValue.written)),
      ("slug", promise.slug), ("year", String(year)), ("part", part.map(YAMLValue.written)), ("covers", days),
    ]
    let lines = keys.compactMap { key, value in value.map { key + ": " + $0 } }
    let end = [
      ScaffoldWords.publishedRemark, "published: " + Mark.yaml(ScaffoldWords.followUpPublished), ScaffoldWords.draft,
      "draft: true", "---",
    ]
    return (["---"] + lines + end).joined(separator: "\n") + "\n"
  }
}
