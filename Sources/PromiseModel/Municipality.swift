/// One of the register's municipalities, and what the content adds about it.
package final class Municipality: Sendable {
  /// Its place in `Site.municipalities`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package let id: ID
  /// Four digits as text: the first two are the county's.
  package let code: String
  /// Berg.
  package let name: String
  /// Bergs kommun.
  package let fullName: String
  package let slug: String
  package let county: County.ID
  package let policeRegion: String

  package let homepage: String?
  package let policePage: String?
  package let contacts: [Contact]
  package let images: [Picture]
  package let introduction: Prose

  package init(
    id: ID, code: String, name: String, fullName: String, slug: String, county: County.ID, policeRegion: String,
    homepage: String? = nil, policePage: String? = nil, contacts: [Contact] = [],
    images: [Picture] = [], introduction: Prose = .empty
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.fullName = fullName
    self.slug = slug
    self.county = county
    self.policeRegion = policeRegion
    self.homepage = homepage
    self.policePage = policePage
    self.contacts = contacts
    self.images = images
    self.introduction = introduction
  }

  /// "Bergs kommun", by the rule of the genitive in place names: a final consonant other than s, x and z
  /// takes an s. The exceptions (Falu kommun) are for the register's own column.
  package static func fullName(of name: String) -> String {
    let endingsWithoutS: Set<Character> = ["s", "x", "z", "a", "e", "é", "i", "o", "u", "y", "å", "ä", "ö"]
    guard let last = name.lowercased().last, !endingsWithoutS.contains(last) else { return name + " kommun" }
    return name + "s kommun"
  }
}

/// A county (län).
package final class County: Sendable {
  /// Its place in `Site.counties`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package let id: ID
  /// Jämtlands län.
  package let name: String
  package let slug: String
  /// In Swedish order.
  package let municipalities: [Municipality.ID]

  package init(id: ID, name: String, slug: String, municipalities: [Municipality.ID]) {
    self.id = id
    self.name = name
    self.slug = slug
    self.municipalities = municipalities
  }
}
