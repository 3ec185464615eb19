/// A name by which a municipality is found that is not its own: of a place in it, or of a province that it lies in.
package struct NamedPlace: Sendable, Equatable {
  /// Fjällbacka.
  package let name: String
  /// Several, where one name is that of several places, or a place lies in several.
  package let municipalities: [Municipality.ID]

  package init(name: String, municipalities: [Municipality.ID]) {
    self.name = name
    self.municipalities = municipalities
  }
}
