package import Content
import Diagnostics
import PromiseModel
import Writers

/// A promise, from nothing or from an earlier one of the same municipality; or a joint one of several.
package struct NewPromise: Beginning {
  private let municipality: String
  private let period: String
  private let earlier: String?
  private let district: String?
  private let slug: String?

  /// All as somebody wrote them.
  /// - `earlier`: the period of the promise that it goes on from.
  package init(municipality: String, period: String, earlier: String?, district: String?, slug: String?) {
    self.municipality = municipality
    self.period = period
    self.earlier = earlier
    self.district = district
    self.slug = slug
  }

  package func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile {
    let municipalities = try earlier == nil ? site.chosenSubjects(municipality) : site.chosen(municipality)
    let period = try CommandWord.period(period, "PERIOD")
    guard let earlier else { return try fresh(municipalities.map(\.slug), period, site) }
    let days = try CommandWord.period(earlier, "--from")
    let promise = try site.promise(of: municipalities, days, district: district, slug: slug)
    try refuseTwin(municipalities.map(\.slug), period, promise.district, promise.slug, site)
    guard let bytes = read(promise.path), let text = PromiseAfter(promise, bytes)?.text(for: period) else {
      throw Refusal(.usagePromiseUnknown, ["municipality": municipalities.map(\.name).listed, "period": earlier, "known": ""])
    }
    let folder = promise.path.split(separator: "/").dropLast().joined(separator: "/")
    let isOwnFolder = folder.hasSuffix("/" + promise.municipalities[0])
    let stem = ((isOwnFolder ? [] : [promise.municipalities[0]]) + [period.addressYears] + promise.nameParts)
    return NewFile(site.freePath(folder, stem.joined(separator: "-")), text)
  }

  private func fresh(
    _ municipalities: [String], _ period: Period, _ site: SiteOutline
  ) throws(Refusal) -> NewFile {
    try refuseTwin(municipalities, period, district, slug, site)
    let keys = [("district", district), ("slug", slug)].compactMap { key, value in
      value.map { "\(key): \(YAMLValue.written($0))\n" }
    }
    let text = """
      ---
      municipality: \(municipalities.count == 1 ? municipalities[0] : "[" + municipalities.joined(separator: ", ") + "]")
      \(keys.joined())period: \(period.written)
      by: both
      \(ScaffoldWords.moreKeys)
      \(ScaffoldWords.draft)
      draft: true
      ---
      \(Mark.text(ScaffoldWords.introduction))

      ## \(ScaffoldWords.promiseHeading)

      \(ScaffoldWords.commitmentRemark)

      - \(Mark.text(ScaffoldWords.commitment)) {#atagande-1}

      """
    let stem = ([period.addressYears] + [district.map(Slug.make), slug].compactMap(\.self)).joined(separator: "-")
    return NewFile(site.freePath("promises/" + municipalities[0], stem), text)
  }

  private func refuseTwin(
    _ municipalities: [String], _ period: Period, _ district: String?, _ slug: String?, _ site: SiteOutline
  ) throws(Refusal) {
    guard let twin = site.promises.first(where: { promise in
      municipalities.contains { promise.isOf($0, period, district: district, slug: slug) }
    })
    else { return }
    throw Refusal(.usageFileExists, ["file": site.name(of: twin.path)])
  }
}
