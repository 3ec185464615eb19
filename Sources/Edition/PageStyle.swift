package import Digest
import PromiseModel
package import SafeHTML
import Style
import Templates

/// A style sheet as it is written into pages of one kind, and what a policy knows it by.
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

  init(_ sheet: StyleSheet, for forms: ElementForms) {
    text = sheet.text(for: forms)
    fingerprint = Fingerprint(of: text.bytes)
  }
}
