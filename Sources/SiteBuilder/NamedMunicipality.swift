import Content
package import PromiseModel

/// What a word on a command line that was to name a municipality came to.
package enum NamedMunicipality: Sendable {
  case found(Municipality.ID)
  /// The register has it, and the site is about others.
  case notOfSite(Municipality.ID)
  /// - `near`: the slug that was probably meant.
  case unknown(near: String?)
}

extension SiteFacts {
  /// By its slug, its name ("Åre") or its whole name ("Bergs kommun").
  package func municipality(named word: String) -> NamedMunicipality {
    let names = MunicipalityNames(municipalities)
    let slug = names.slug(of: word)
    guard let found = municipalities.first(where: { $0.slug == slug }) else { return .unknown(near: names.slug(near: word)) }
    return isAbout(found.id) ? .found(found.id) : .notOfSite(found.id)
  }

  /// The slugs of those that the site is about.
  package var subjectSlugs: [String] { subjects.map { municipalities[$0.index].slug } }
}
