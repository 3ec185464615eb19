import PromiseModel
import Style
import Templates

/// The style sheets of a build: for each kind of page what its elements can need, and no more. One sheet is for the
/// pages, and one for the cards that other sites show.
package struct PageStyles: Sendable {
  private let styles: [FileKind: PageStyle]

  /// The classes that an author's text can bring: of tables, and what a cell keeps to.
  private static let classesOfProse = ["table", "left", "center", "right"]

  /// - `pages`: the name of each kind's template;
  /// - `parts`: the names of those that are printed in the middle of an author's text.
  init(_ templates: TemplateSet, _ palette: Palette, pages: [FileKind: String], parts: [String]) {
    let sheet = StyleSheet(templates[PageStyle.template].html(palette, ()))
    let cardSheet = StyleSheet(templates[PageStyle.cardTemplate].html(palette, ()))
    var prose = ElementForms(anyElementOf: Self.classesOfProse)
    for part in parts { prose.formUnion(templates.elementForms(of: part)) }
    var styles: [FileKind: PageStyle] = [:]
    for (kind, template) in pages {
      var forms = templates.elementForms(of: template)
      guard forms.holdStyle else { continue }
      if forms.holdMarkup { forms.formUnion(prose) }
      styles[kind] = PageStyle(kind == .card ? cardSheet : sheet, for: forms)
    }
    self.styles = styles
  }

  /// Nil where the template has no element for a style.
  package subscript(kind: FileKind) -> PageStyle? { styles[kind] }
}

extension TemplateSet {
  /// What the elements can look like that a template prints.
  fileprivate func elementForms(of template: String) -> ElementForms {
    var text = MarkupText()
    for piece in outline(of: template) {
      switch piece {
      case .literal(let bytes): text.append(bytes)
      case .text: text.appendText()
      case .markup: text.appendMarkup()
      case .turn: text.appendTurn()
      }
    }
    return MarkupReader.forms(in: text)
  }
}

extension Viewpoint {
  /// Of pages of this kind.
  package var style: PageStyle? { edition.styles[page.nature.kind] }
}
