import SafeHTML
import Templates

/// A file that a template makes of values.
protocol Page: SiteFile {
  /// The name of its template.
  static var template: String { get }
  static var shape: Shape { get }
  /// Whether the template's text is text, and not markup: robots.txt.
  static var isPlainText: Bool { get }

  /// The values, with links as they are to be written on this page.
  func record(from view: Viewpoint) -> Record
}

extension Page {
  static var isPlainText: Bool { false }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let record = record(from: view)
    let templates = view.edition.templates
    if Self.isPlainText {
      bytes += templates.renderText(Self.template, record).utf8
    } else {
      bytes += templates.render(Self.template, record).bytes
    }
  }
}
