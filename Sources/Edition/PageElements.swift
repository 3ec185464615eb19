import Style
import Synchronization
package import Templates

/// What the elements of each kind of page can look like, by its template: all that its style sheet has to know. Found
/// when it is asked for first.
package final class PageElements: Sendable {
  private let templates: TemplateSet
  private let pages: [FileKind: String]
  private let partsOfProse: [FileKind: [String]]
  private let found = Mutex<[FileKind: ElementForms]>([:])

  /// The classes that an author's text can bring: of tables, and what a cell keeps to.
  private static let classesOfProse = ["table", "left", "center", "right"]

  /// - `pages`: the name of each kind's template;
  /// - `partsOfProse`: the names of those that are printed in the middle of an author's text.
  package init(_ templates: TemplateSet, pages: [FileKind: String], partsOfProse: [FileKind: [String]]) {
    self.templates = templates
    self.pages = pages
    self.partsOfProse = partsOfProse
  }

  /// Nil where the template has no element for a style.
  subscript(kind: FileKind) -> ElementForms? {
    guard let template = pages[kind] else { return nil }
    return found.withLock { found in
      if let forms = found[kind] { return forms }
      var forms = templates.elementForms(of: template)
      guard forms.holdStyle else { return nil }
      if forms.holdMarkup { forms.formUnion(prose(on: kind)) }
      found[kind] = forms
      return forms
    }
  }

  /// What an author's text can bring, with what is printed in the middle of it.
  private func prose(on kind: FileKind) -> ElementForms {
    var prose = ElementForms(anyElementOf: Self.classesOfProse)
    for part in partsOfProse[kind] ?? [] { prose.formUnion(templates.elementForms(of: part)) }
    return prose
  }
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
