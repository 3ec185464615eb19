import Digest
import PromiseModel
import SafeHTML
import Templates

/// The one style sheet, written into every page, and what a policy knows it by.
struct PageStyle: Sendable {
  static let template = "style"

  static let shape = Shape("style", ["light": .record(scheme), "dark": .record(scheme)])
  private static let scheme = Shape(
    "scheme", ["paper": .value, "surface": .value, "accent": .value])

  /// The text of a `style` element.
  let text: HTML
  let fingerprint: Fingerprint

  init(_ palette: Palette, _ templates: TemplateSet) {
    text = templates.render(
      Self.template,
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
