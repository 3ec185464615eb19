import Style
import Synchronization
import Templates

/// The style sheets of a build: for each kind of page what its elements can need, and no more, made when the first
/// page of the kind is. One sheet is for the pages, and one for the cards that other sites show.
package final class PageStyles: Sendable {
  /// What has been read and made so far: a check makes no page.
  private struct Made {
    var sheet: StyleSheet?
    var cardSheet: StyleSheet?
    var styles: [FileKind: PageStyle] = [:]
  }

  private let templates: TemplateSet
  private let elements: PageElements
  private let palette: Palette
  private let made = Mutex(Made())

  init(_ templates: TemplateSet, _ elements: PageElements, _ palette: Palette) {
    self.templates = templates
    self.elements = elements
    self.palette = palette
  }

  /// Nil where the template has no element for a style.
  subscript(kind: FileKind) -> PageStyle? {
    made.withLock { made in
      if let style = made.styles[kind] { return style }
      guard let forms = elements[kind] else { return nil }
      let sheet =
        kind == .card
        ? sheet(of: PageStyle.cardTemplate, &made.cardSheet) : sheet(of: PageStyle.template, &made.sheet)
      let style = PageStyle(sheet, for: forms)
      made.styles[kind] = style
      return style
    }
  }

  /// Reads it where nobody has.
  private func sheet(of template: Entry<Palette, Void>, _ known: inout StyleSheet?) -> StyleSheet {
    if let known { return known }
    let sheet = StyleSheet(templates[template].html(palette, ()))
    known = sheet
    return sheet
  }
}

extension Viewpoint {
  /// Of pages of this kind.
  package var style: PageStyle? { edition.styles[page.nature.kind] }
}
