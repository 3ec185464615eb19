import Edition
import PromiseModel

/// One thing that a feed tells of: a promise or a follow-up was made public, or a text was corrected.
struct NewsItem: Sendable {
  enum Document: Sendable {
    case promise(Promise.ID)
    case followUp(FollowUp.ID)

    /// The promise itself, or the one that is followed up.
    func promise(in site: Site) -> Promise.ID {
      switch self {
      case .promise(let id): id
      case .followUp(let id): site[id].promise
      }
    }
  }

  let document: Document
  /// The place among the document's corrections, where it tells of one of them.
  var correction: Int?
  /// The day it was made public.
  let published: CalendarDate
  /// The day it was last changed; not before `published`.
  let updated: CalendarDate
}

extension NewsItem {
  /// All that one document gives, by the day on which it was made public; nothing of a draft, and nothing
  /// whose day is not known. A day that has not come is taken as it is: it has its warning, and a feed that
  /// waited for it would change on a day that the site does not know of (`nextChange`).
  static func all(
    of document: Document, _ particulars: Particulars, published: PartialDate?
  ) -> [NewsItem] {
    guard !particulars.isDraft, let published = published?.first else { return [] }
    let updated = max(published, particulars.updated?.first ?? published)
    let own = NewsItem(document: document, published: published, updated: updated)
    return [own]
      + particulars.corrections.enumerated().map {
        let day = $0.element.date.first
        return NewsItem(document: document, correction: $0.offset, published: day, updated: day)
      }
  }
}
