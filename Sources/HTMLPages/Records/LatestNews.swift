import Edition
import PromiseModel
import Templates

/// A promise or a follow-up that was made public lately, in a list of what is new.
struct LatestNews {
  private enum Document {
    case promise(Promise.ID)
    case followUp(FollowUp.ID)
  }

  private let document: Document
  private let published: PartialDate

  static let form = PageForm<LatestNews>([
    .text("title") { news, view in
      switch news.document {
      case .promise(let id): view.edition.titles[id]
      case .followUp(let id): view.edition.titles[id]
      }
    },
    .text("address") { news, view in
      switch news.document {
      case .promise(let id): view.address(of: .promise(id))
      case .followUp(let id): view.address(of: .followUp(id))
      }
    },
    .record("published", of: DateRecord.form) { news, _ in news.published },
    // What it comes to.
    .text("result") { news, view in
      if case .followUp(let id) = news.document { view.result(of: id) } else { nil }
    },
    .text("assessedBy") { news, view in
      if case .followUp(let id) = news.document { view.site[id].assessedBy } else { nil }
    },
  ])

  /// By the day on which they were made public, the latest first. Without a day nothing can be said to be new.
  static func first(_ count: Int, in site: Site) -> [LatestNews] {
    let promises = site.promiseIDs.compactMap { id in
      (site[id].published ?? site[id].signed).map { LatestNews(document: .promise(id), published: $0) }
    }
    let followUps = site.followUpIDs.compactMap { id in
      site[id].published.date.map { LatestNews(document: .followUp(id), published: $0) }
    }
    let dated = (followUps + promises).filter { $0.published.first <= site.date }
    let order = dated.indices.sorted {
      let (a, b) = (dated[$0].published.first, dated[$1].published.first)
      return a != b ? a > b : $0 < $1
    }
    return order.prefix(count).map { dated[$0] }
  }
}
