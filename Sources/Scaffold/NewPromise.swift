package import Content
import Diagnostics
import PromiseModel
import Writers

/// A promise, from nothing or from an earlier one of the same municipality.
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
    let municipality = try earlier == nil ? site.chosenSubject(municipality) : site.chosen(municipality)
    let period = try CommandWord.period(period, "PERIOD")
    guard let earlier else { return try fresh(municipality, period, site) }
    let days = try CommandWord.period(earlier, "--from")
    let promise = try site.promise(of: municipality, days, district: district, slug: slug)
    try refuseTwin(municipality.slug, period, promise.district, promise.slug, site)
    guard let bytes = read(promise.path), let text = PromiseAfter(promise, bytes)?.text(for: period) else {
      throw Refusal(.usagePromiseUnknown, ["municipality": municipality.name, "period": earlier, "known": ""])
    }
    let folder = promise.path.split(separator: "/").dropLast().joined(separator: "/")
    let isOwnFolder = folder.hasSuffix("/" + promise.municipalities[0])
    let stem = ((isOwnFolder ? [] : [promise.municipalities[0]]) + [period.addressYears] + promise.nameParts)
    return NewFile(site.freePath(folder, stem.joined(separator: "-")), text)
  }

  private func fresh(
    _ municipality: SiteOutline.Municipality, _ period: Period, _ site: SiteOutline
  ) throws(Refusal) -> NewFile {
    try refuseTwin(municipality.slug, period, district, slug, site)
    let keys = [("district", district), ("slug", slug)].compactMap { key, value in
      value.map { "\(key): \(YAMLValue.written($0))\n" }
    }
    let text = """
      ---
      municipality: \(municipality.slug)
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
    return NewFile(site.freePath("promises/" + municipality.slug, stem), text)
  }

  private func refuseTwin(
    _ municipality: String, _ period: Period, _ district: String?, _ slug: String?, _ site: SiteOutline
  ) throws(Refusal) {
    guard let twin = site.promises.first(where: { $0.isOf(municipality, period, district: district, slug: slug) })
    else { return }
    throw Refusal(.usageFileExists, ["file": site.name(of: twin.path)])
  }
}
