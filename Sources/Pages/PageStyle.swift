import Digest
import PromiseModel
import SafeHTML
import Templates

/// A style sheet as it is written into pages, and what a policy knows it by: one for the pages, and one for
/// the cards that other sites show.
struct PageStyle: Sendable {
  static let template = "style"
  static let cardTemplate = "card-style"

  static let shape = Shape("style", ["light": .record(scheme), "dark": .record(scheme)])
  private static let scheme = Shape(
    "scheme", ["paper": .value, "surface": .value, "accent": .value])

  /// The text of a `style` element.
  let text: HTML
  let fingerprint: Fingerprint

  init(_ template: String, _ palette: Palette, _ templates: TemplateSet) {
    text = templates.render(
      template,
      Record(
        Self.shape,
        ["light": .record(Self.record(palette.light)), "dark": .record(Self.record(palette.dark))]))
    fingerprint = Fingerprint(of: text.bytes)
  }

  private static func record(_ scheme: Palette.Scheme) -> Record {
    Record(
      Self.scheme,
      [
        "paper": .text(scheme.paper.text), "surface": .text(scheme.surface.text),
        "accent": .text(scheme.accent.text),
      ])
  }
}
