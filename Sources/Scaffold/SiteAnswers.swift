package import Content

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
    self.init(for: try written.map { name throws(Refusal) in try outline.chosen(name) })
  }

  init(for municipality: SiteOutline.Municipality?) {
    title = ScaffoldWords.siteTitle(municipality?.name)
    baseURL = Self.exampleURL
    publisher = municipality?.fullName
    self.municipality = municipality
  }
}
