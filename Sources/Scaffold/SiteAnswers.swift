package import Content
import Diagnostics
import PromiseModel

/// What is to be known of a site before it is begun.
package struct SiteAnswers: Sendable {
  package var title: String
  /// Ends in `/`.
  package var baseURL: String
  package var publisher: String?
  /// None: the site is about all of the register.
  let municipalities: [SiteOutline.Municipality]

  /// Nobody can have it (RFC 2606).
  package static let exampleURL = "https://medborgarloften.example/"

  /// What a site says where nobody has said otherwise.
  /// - `municipality`: as somebody wrote one or several; nil: the site is about all of them.
  package init(about written: String?, in outline: SiteOutline) throws(Refusal) {
    self.init(for: try written.map { names throws(Refusal) in try outline.chosen(names) } ?? [])
  }

  init(for municipalities: [SiteOutline.Municipality]) {
    let only = municipalities.count == 1 ? municipalities[0] : nil
    title = ScaffoldWords.siteTitle(municipalities.map(\.name))
    baseURL = Self.exampleURL
    publisher = only?.fullName
    self.municipalities = municipalities
  }
}
