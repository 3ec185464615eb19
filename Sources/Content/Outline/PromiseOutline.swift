package import PromiseModel
import Source

/// What a promise document says of itself.
package struct PromiseOutline: Sendable {
  /// Below the content folder.
  package let path: String
  /// Slugs, at least one.
  package let municipalities: [String]
  package let district: String?
  package let slug: String?
  package let period: Period
  /// In the order of the text, with groups and aims.
  package let commitments: [CommitmentOutline]

  /// Nil where it can't be read what it is a promise of.
  init?(_ document: PromiseDocument) {
    guard let period = document.period?.value, !document.municipalities.isEmpty else { return nil }
    path = document.body.path
    municipalities = document.municipalities.map(\.value)
    district = document.district?.value
    slug = document.slug?.value
    self.period = period
    commitments = CommitmentOutline.all(in: document)
  }

  /// Whether it has these names. A district is known by its slug, as in addresses.
  package func isOf(_ municipality: String, _ period: Period, district: String?, slug: String?) -> Bool {
    municipalities.contains(municipality) && self.period == period && self.slug == slug
      && self.district.map(Slug.make) == district.map(Slug.make)
  }
}
