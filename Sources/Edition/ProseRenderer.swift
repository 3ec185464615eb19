package import PromiseModel
package import SafeHTML
import Source

/// Makes an author's text into the markup of one page: links lead from there, ids stand only on the
/// text's own page.
package struct ProseRenderer {
  let view: Viewpoint
  let prose: Prose
  /// The page that the text belongs to.
  let source: PageID

  private var markup: MarkedHTML

  fileprivate init(view: Viewpoint, prose: Prose, source: PageID) {
    self.view = view
    self.prose = prose
    self.source = source
    markup = prose.markup
  }

  /// All of the text, with what belongs beside its commitments or outcomes; nil where there is no text.
  /// - `slot`: what stands after a block with an id.
  package func whole(slot: (Int) -> HTML? = { _ in nil }) -> HTML? {
    guard !prose.isEmpty else { return nil }
    return markup.filled(
      id: { isOwnPage ? prose.ids[$0] : nil }, address: { address(ofLink: $0) }, slot: slot)
  }

  /// The same text for a page that people read: with its abbreviations explained where they stand first.
  /// - `seen`: the abbreviations that need no explanation, and then those of this text as well.
  package func explaining(_ seen: inout Set<Glossary.Number>) -> ProseRenderer {
    var renderer = self
    renderer.markup = view.edition.abbreviations.glossary.explained(prose.markup, &seen)
    return renderer
  }

  /// The whole text, with its abbreviations explained.
  package func explained() -> HTML? {
    var seen: Set<Glossary.Number> = []
    return explaining(&seen).whole()
  }

  private var isOwnPage: Bool { source == view.page }

  private func address(ofLink number: Int) -> String {
    switch prose.links[number].target {
    case .external(let address): address
    case .anchor(let anchor): (isOwnPage ? "" : view.address(of: source)) + "#" + anchor
    case .document(let document, let anchor):
      view.address(of: PageID(document)) + (anchor.map { "#" + $0 } ?? "")
    case .media(let file): view.address(media: file)
    case .address(let written): view.address(ofWritten: written)
    }
  }
}

extension Viewpoint {
  package func prose(_ prose: Prose, of source: PageID) -> ProseRenderer {
    ProseRenderer(view: self, prose: prose, source: source)
  }

  /// An address of this site as an author wrote it, with what comes after `#` or `?`. Those that lead
  /// nowhere were found before any page was made.
  fileprivate func address(ofWritten written: String) -> String {
    guard let place = edition.addresses.place(at: written) else { return written }
    return address(place) + String(written.drop { $0 != "#" && $0 != "?" })
  }
}
