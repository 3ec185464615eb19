import Templates

/// One page of the site: which it is, and the values that its template may use.
///
/// Each kind of page is one type in one file, named in `PageSet.kinds`.
protocol Page: Sendable {
  /// The name of its template.
  static var template: String { get }
  static var shape: Shape { get }
  /// Whether the template's text is text, and not markup: robots.txt.
  static var isPlainText: Bool { get }

  /// All pages of this kind, in the order of the site.
  static func all(in edition: Edition) -> [Self]

  var id: PageID { get }
  /// The values, with links as they are to be written on this page.
  func record(from view: Viewpoint) -> Record
}

extension Page {
  static var isPlainText: Bool { false }
}
