import PromiseModel

/// Every page that the site can have. An address belongs to one of these, and to one only.
enum PageID: Sendable, Hashable {
  case start
  case municipalities
  case municipality(Municipality.ID)
  case promise(Promise.ID)
  case followUp(FollowUp.ID)
  case years
  case year(Int)
  case focusAreas
  case focusArea(FocusArea.ID)
  case counties
  case county(County.ID)
  case page(FreePage.ID)
  /// An old address: its place in `AddressBook.aliases`.
  case alias(Int)
  case notFound
  case icon
  case sitemap
  case robots
  case searchIndex
  case searchScript

  /// Whether it is one of the documents that all else is about: a promise or a follow-up.
  var isDocument: Bool {
    switch self {
    case .promise, .followUp: true
    default: false
    }
  }

  /// The page of a content file.
  init(_ document: DocumentID) {
    switch document {
    case .promise(let id): self = .promise(id)
    case .followUp(let id): self = .followUp(id)
    case .municipality(let id): self = .municipality(id)
    case .focusArea(let id): self = .focusArea(id)
    case .year(let year): self = .year(year)
    case .page(let id): self = .page(id)
    }
  }
}
