package import Diagnostics
package import PromiseModel

/// The colours that a style sheet is given: the surfaces, and on them the accent, which the site may set.
///
/// The other colours stand in the style sheet. These are here because the build answers for their contrast.
package struct Palette: Sendable {
  /// One of the two that a visitor's system may ask for.
  package struct Scheme: Sendable {
    /// Behind the text of a page.
    package let paper: Colour
    /// Behind what is set off from it.
    let surface: Colour
    /// Links, and what else is to be seen at once.
    package let accent: Colour

    /// What the accent has least contrast to.
    fileprivate var leastContrast: Double { Palette.leastContrast(of: accent, on: [paper, surface]) }
  }

  package let light: Scheme
  package let dark: Scheme

  /// WCAG 2.2, 1.4.3, for text of any size.
  private static let wantedContrast = 4.5

  private static let own = Palette(
    light: Scheme(paper: Colour(0xFFFFFF), surface: Colour(0xF4F3EF), accent: Colour(0x0B5560)),
    dark: Scheme(paper: Colour(0x12181A), surface: Colour(0x1D2629), accent: Colour(0x86CFD6)))

  private init(light: Scheme, dark: Scheme) {
    self.light = light
    self.dark = dark
  }

  /// The site's colour, where it sets one, as it is in the light and made lighter in the dark. Its reader
  /// must be able to read it: a colour that is too light is reported.
  package init(_ theme: SiteSettings.Theme, log: inout DiagnosticLog) {
    guard let colour = theme.colour else {
      self = Self.own
      return
    }
    light = Scheme(paper: Self.own.light.paper, surface: Self.own.light.surface, accent: colour)
    let dark = Self.own.dark
    let lighter = Self.accent(from: colour, towards: .white, on: [dark.paper, dark.surface])
    self.dark = Scheme(paper: dark.paper, surface: dark.surface, accent: lighter)
    guard light.leastContrast < Self.wantedContrast, let spot = theme.colourSpot else { return }
    let better = Self.accent(from: colour, towards: .black, on: [light.paper, light.surface])
    log.report(
      .colourTooLight, at: spot,
      ["value": colour.text, "contrast": Self.text(light.leastContrast), "better": better.text])
  }

  /// The colour, or the first on the way to `end` that can be read on the grounds.
  private static func accent(from colour: Colour, towards end: Colour, on grounds: [Colour]) -> Colour {
    for hundredths in 0..<100 {
      let mixed = colour.mixed(with: end, hundredths: hundredths)
      if leastContrast(of: mixed, on: grounds) >= wantedContrast { return mixed }
    }
    return end
  }

  private static func leastContrast(of colour: Colour, on grounds: [Colour]) -> Double {
    grounds.map { colour.contrast(to: $0) }.min() ?? 1
  }

  /// `3.2`: never more than there is.
  private static func text(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
