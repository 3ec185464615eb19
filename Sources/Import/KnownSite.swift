package import PromiseModel

/// A municipality of the site's register.
package struct KnownMunicipality: Sendable {
  package let name: String
  package let fullName: String
  package let slug: String

  package init(name: String, fullName: String, slug: String) {
    self.name = name
    self.fullName = fullName
    self.slug = slug
  }
}

/// What a site holds already that a page can be about: the register, its focus areas, and the promises that a
/// follow-up may be of.
package struct KnownSite: Sendable {
  package struct Commitment: Sendable {
    let id: String
    let text: String
    let unit: MeasureUnit?
    let isAim: Bool
    let isRate: Bool
  }

  package struct KnownPromise: Sendable {
    let municipalities: [String]
    let district: String?
    let slug: String?
    let period: Period
    let commitments: [Commitment]
  }

  package let municipalities: [KnownMunicipality]
  package let focusAreas: [(slug: String, title: String)]
  package let promises: [KnownPromise]

  package static let empty = KnownSite(municipalities: [], focusAreas: [], promises: [])

  package init(municipalities: [KnownMunicipality], focusAreas: [(slug: String, title: String)], promises: [KnownPromise]) {
    self.municipalities = municipalities
    self.focusAreas = focusAreas
    self.promises = promises
  }

  package init(_ facts: SiteFacts) {
    municipalities = facts.municipalities.map { KnownMunicipality(name: $0.name, fullName: $0.fullName, slug: $0.slug) }
    focusAreas = facts.focusAreas.map { ($0.slug, $0.title) }
    promises = facts.promises.map { promise in
      KnownPromise(
        municipalities: promise.municipalities.map { facts.municipalities[$0.index].slug }, district: promise.district,
        slug: promise.slug, period: promise.period,
        commitments: promise.commitments.map { commitment in
          Commitment(
            id: commitment.anchor, text: promise.prose.plainText(of: commitment.excerpt), unit: commitment.unit,
            isAim: commitment.kind == .aim, isRate: commitment.target?.rate != nil)
        })
    }
  }
}
