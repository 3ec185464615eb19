package import PromiseModel

/// The edition as seen from one page: links are written relative to it.
package struct Viewpoint: Sendable {
  package let edition: Edition
  package let page: PageID
  private let own: Address
  private let isReadElsewhere: Bool

  package init(_ edition: Edition, from page: PageID) {
    self.edition = edition
    self.page = page
    own = edition.addresses[page]
    isReadElsewhere = page.reach == .elsewhere
  }

  package var site: Site { edition.site }
  package var settings: SiteSettings { site.facts.settings }
  package var words: Words { edition.words }
  package var formats: Formats { edition.formats }

  /// The page's own address as search engines are told.
  package var canonical: String { own.absolute(below: edition.baseURL) }

  package func canonical(of page: PageID) -> String {
    edition.addresses[page].absolute(below: edition.baseURL)
  }

  package func address(of page: PageID) -> String { address(edition.addresses[page]) }

  package func address(_ address: Address) -> String {
    isReadElsewhere ? address.absolute(below: edition.baseURL) : address.relative(to: own)
  }

  /// The address of what the page itself shows. One that is read at any address names it from the root of whatever host
  /// it is on, since its policy lets in nothing of another.
  package func source(_ address: Address) -> String {
    isReadElsewhere ? address.absolute(below: edition.basePath) : address.relative(to: own)
  }

  package func source(media file: String) -> String { source(edition.addresses[media: file]) }

  /// A file below `content/`.
  package func address(media file: String) -> String { address(edition.addresses[media: file]) }

  /// Nil where a document is only named.
  package func address(of location: LinkedDocument.Location) -> String? {
    switch location {
    case .media(let file): address(media: file)
    case .external(let address): address
    case .notHeld: nil
    }
  }
}
