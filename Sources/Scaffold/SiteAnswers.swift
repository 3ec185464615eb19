package import Content
import Diagnostics
import PromiseModel

/// What is to be known of a site before it is begun.
package struct SiteAnswers: Sendable {
  package var title: String
  /// Ends in `/`.
  package var baseURL: String
  package var publisher: String?
  /// Nil: the site is about all of the register.
  let municipality: SiteOutline.Municipality?

  /// Nobody can have it (RFC 2606).
  package static let exampleURL = "https://medborgarloften.example/"

  /// What a site says where nobody has said otherwise.
  /// - `municipality`: as somebody wrote it; nil: the site is about all of them.
  package init(about written: String?, in outline: SiteOutline) throws(Refusal) {
    let names = written?.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty } ?? []
    if names.count > 1 {
      let slugs = names.map { outline.municipality($0)?.slug ?? outline.slugNear($0) ?? Slug.make($0) }
      throw Refusal(.usageMunicipalitiesMany, ["value": names.listed, "slugs": slugs.joined(separator: ", ")])
    }
    self.init(for: try written.map { name throws(Refusal) in try outline.chosen(name) })
  }

  init(for municipality: SiteOutline.Municipality?) {
    title = ScaffoldWords.siteTitle(municipality?.name)
    baseURL = Self.exampleURL
    publisher = municipality?.fullName
    self.municipality = municipality
  }
}
