package import Digest
import PromiseModel
package import SafeHTML
import Templates

/// A style sheet as it is written into pages, and what a policy knows it by: one for the pages, and one for
/// the cards that other sites show.
package struct PageStyle: Sendable {
  static let template = Entry("style", form)
  static let cardTemplate = Entry("card-style", form)

  private static let form = Form<Palette, Void>([
    .record("light", of: scheme) { palette, _ in palette.light },
    .record("dark", of: scheme) { palette, _ in palette.dark },
  ])
  private static let scheme = Form<Palette.Scheme, Void>([
    .text("paper") { scheme, _ in scheme.paper.text },
    .text("surface") { scheme, _ in scheme.surface.text },
    .text("accent") { scheme, _ in scheme.accent.text },
  ])

  /// The text of a `style` element.
  package let text: HTML
  package let fingerprint: Fingerprint

  init(_ template: Entry<Palette, Void>, _ palette: Palette, _ templates: TemplateSet) {
    text = templates[template].html(palette, ())
    fingerprint = Fingerprint(of: text.bytes)
  }
}
