package import PromiseModel

/// The outlines of a site's municipalities and counties. Joined once: every page of a county shows its own.
package struct Outlines: Sendable {
  /// By `Municipality.ID`; one that the map does not know, as in a register that is made up, has none.
  private let municipalities: [Outline?]
  /// By `County.ID`.
  private let locators: [LocatorFrame?]

  package init(_ file: OutlineFile, of site: Site) {
    let municipalities = site.facts.municipalities.map { site.facts.isAbout($0.id) ? file.outlines[$0.code] : nil }
    self.municipalities = municipalities
    locators = site.facts.counties.map { county in
      LocatorFrame(around: county.municipalities.compactMap { municipalities[$0.index] })
    }
  }

  package subscript(_ id: Municipality.ID) -> Outline? { municipalities[id.index] }

  /// Where a municipality is shown in its county.
  package func locator(of county: County.ID) -> LocatorFrame? { locators[county.index] }

  /// All that there are.
  package var all: [Outline] { municipalities.compactMap { $0 } }
}

/// A small drawing of a county: the ground of its municipalities' locator maps.
package struct LocatorFrame: Sendable {
  package let frame: MapFrame
  package let path: String

  /// Of the paper at its longest: in steps of two points, so that the many corners of a coast weigh little.
  private static let size = 80

  init?(around municipalities: [Outline]) {
    guard let frame = MapFrame(around: municipalities, width: Self.size, height: Self.size) else { return nil }
    self.frame = frame
    path = frame.path(of: .joined(municipalities))
  }
}
