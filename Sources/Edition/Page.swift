import SafeHTML
package import Templates

/// What a template may say of a subject, as seen from the page that it stands on.
package typealias PageForm<Subject> = Form<Subject, Viewpoint>
package typealias PageTemplate<Subject> = Entry<Subject, Viewpoint>

/// A file that a template makes of values.
package protocol Page: SiteFile {
  /// What the values are taken from: the page itself, or what is found out once for several of them.
  associatedtype Content = Self

  static var template: PageTemplate<Content> { get }
  /// The templates of what stands in the middle of an author's text on it: its style must know them.
  static var partsOfProse: [String] { get }
  /// Whether the template's text is text, and not markup: robots.txt.
  static var isPlainText: Bool { get }

  func content(from view: Viewpoint) -> Content
}

extension Page {
  package static var partsOfProse: [String] { [] }
  package static var isPlainText: Bool { false }

  /// What has to be compiled for pages of this kind.
  package static var signature: (name: String, shape: Shape) { template.signature }

  package func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let (template, content) = (view.edition.templates[Self.template], content(from: view))
    if Self.isPlainText {
      bytes += template.text(content, view).utf8
    } else {
      bytes += template.html(content, view).bytes
    }
  }
}

extension Page where Content == Self {
  package func content(from view: Viewpoint) -> Self { self }
}
