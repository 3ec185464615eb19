import PromiseModel

/// The edition as seen from one page: links are written relative to it.
struct Viewpoint: Sendable {
  let edition: Edition
  let page: PageID
  private let own: Address
  private let isReadElsewhere: Bool

  init(_ edition: Edition, from page: PageID) {
    self.edition = edition
    self.page = page
    own = edition.addresses[page]
    isReadElsewhere = page.reach == .elsewhere
  }

  var site: Site { edition.site }
  var settings: SiteSettings { site.facts.settings }
  var words: Words { edition.words }
  var formats: Formats { edition.formats }

  /// The page's own address as search engines are told.
  var canonical: String { own.absolute(below: edition.baseURL) }

  func canonical(of page: PageID) -> String {
    edition.addresses[page].absolute(below: edition.baseURL)
  }

  func address(of page: PageID) -> String { address(edition.addresses[page]) }

  func address(_ address: Address) -> String {
    isReadElsewhere ? address.absolute(below: edition.baseURL) : address.relative(to: own)
  }

  /// A file below `content/`.
  func address(media file: String) -> String { address(edition.addresses[media: file]) }

  /// Nil where a document is only named.
  func address(of location: LinkedDocument.Location) -> String? {
    switch location {
    case .media(let file): address(media: file)
    case .external(let address): address
    case .notHeld: nil
    }
  }
}
