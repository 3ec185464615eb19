import Edition
import PromiseModel
import Templates

/// The one municipality that a site is about, where there is but one: nobody has to find it among others.
enum MunicipalityLink {
  static let form = PageForm<Municipality.ID>([
    .text("fullName") { id, view in view.site[id].fullName },
    .text("address") { id, view in view.address(of: .municipality(id)) },
  ])
}

extension Viewpoint {
  /// Nil where the site is about several.
  var onlyMunicipality: Municipality.ID? {
    site.municipalityIDs.count == 1 ? site.municipalityIDs.first : nil
  }
}
