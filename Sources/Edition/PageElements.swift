import Style
import Synchronization
package import Templates

/// What the elements of each kind of page can look like, by its template: all that its style sheet has to know. Found
/// when it is asked for first.
package final class PageElements: Sendable {
  private struct Found {
    var prose: ElementForms?
    var kinds: [FileKind: ElementForms] = [:]
  }

  private let templates: TemplateSet
  private let pages: [FileKind: String]
  private let parts: [String]
  private let found = Mutex(Found())

  /// The classes that an author's text can bring: of tables, and what a cell keeps to.
  private static let classesOfProse = ["table", "left", "center", "right"]

  /// - `pages`: the name of each kind's template;
  /// - `parts`: the names of those that are printed in the middle of an author's text.
  package init(_ templates: TemplateSet, pages: [FileKind: String], parts: [String]) {
    self.templates = templates
    self.pages = pages
    self.parts = parts
  }

  /// Nil where the template has no element for a style.
  subscript(kind: FileKind) -> ElementForms? {
    guard let template = pages[kind] else { return nil }
    return found.withLock { found in
      if let forms = found.kinds[kind] { return forms }
      var forms = templates.elementForms(of: template)
      guard forms.holdStyle else { return nil }
      if forms.holdMarkup { forms.formUnion(prose(&found.prose)) }
      found.kinds[kind] = forms
      return forms
    }
  }

  /// What an author's text can bring, with what is printed in the middle of it.
  private func prose(_ known: inout ElementForms?) -> ElementForms {
    if let known { return known }
    var prose = ElementForms(anyElementOf: Self.classesOfProse)
    for part in parts { prose.formUnion(templates.elementForms(of: part)) }
    known = prose
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
