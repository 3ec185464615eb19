package import PromiseModel

/// Every file that the site can have but the media. An address belongs to one of these, and to one only.
package enum PageID: Sendable, Hashable {
  case start
  case municipalities
  case municipality(Municipality.ID)
  case promise(Promise.ID)
  case followUp(FollowUp.ID)
  case years
  case year(Int)
  case focusAreas
  case focusArea(FocusArea.ID)
  /// The promises about it that ended in a year.
  case focusAreaYear(FocusArea.ID, Int)
  case counties
  case county(County.ID)
  case page(FreePage.ID)
  /// An old address: its place in `AddressBook.aliases`.
  case alias(Int)
  case notFound
  case icon
  case picture(SitePicture)
  case sitemap
  /// One of several files that sitemap.xml is the list of, from 1.
  case sitemapPart(Int)
  case robots
  case searchIndex
  case searchPoints
  case searchScript
  case feed(FeedScope)
  case calendar(CalendarScope)
  /// The small page of a municipality that other sites show in a frame.
  case card(Municipality.ID)
  case method
  case cardGuide
  /// What the data files hold, in words for people.
  case dataGuide(DataLanguage)
  /// A file below `data/`.
  case data(DataFileID)
  /// The JSON document beside a page.
  case promiseData(Promise.ID)
  case municipalityData(Municipality.ID)
  case yearData(Int)
  /// Old addresses for a web server.
  case redirects(WebServer)

  /// Whether it is one of the documents that all else is about: a promise or a follow-up.
  package var isDocument: Bool {
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
