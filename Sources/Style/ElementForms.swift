/// All that the elements of a kind of page can look like, as far as its template says.
package struct ElementForms: Sendable {
  private var forms: Set<ElementForm> = []
  private var tags: Set<String> = []
  private var classes: Set<String> = []
  private var openClasses: Set<ClassName> = []
  private var hasAnyTag = false
  /// Whether there is a value that may hold elements.
  package internal(set) var holdMarkup = false
  /// Whether there is an element for a style sheet.
  package internal(set) var holdStyle = false

  init() {}

  /// Any element, with no classes but these.
  package init(anyElementOf classes: [String]) {
    insert(ElementForm(tag: nil, classes: classes.map { .exactly($0) }, hasAnyAttribute: true))
  }

  package mutating func formUnion(_ others: ElementForms) {
    for form in others.forms { insert(form) }
  }

  mutating func insert(_ form: ElementForm) {
    guard forms.insert(form).inserted else { return }
    if let tag = form.tag { tags.insert(tag) } else { hasAnyTag = true }
    for name in form.classes {
      if case .exactly(let name) = name { classes.insert(name) } else { openClasses.insert(name) }
    }
  }

  /// Whether one of them can be what the compound asks for.
  func canBe(_ compound: Compound) -> Bool {
    guard !compound.isOpen else { return true }
    guard compound.tag.map({ hasAnyTag || tags.contains($0) }) ?? true else { return false }
    guard compound.classes.allSatisfy(hasClass) else { return false }
    // Most ask for one thing.
    if compound.demands < 2, compound.attributes.isEmpty { return true }
    return forms.contains { $0.fits(compound) }
  }

  private func hasClass(_ name: String) -> Bool {
    classes.contains(name) || openClasses.contains { $0.allows(name) }
  }
}
