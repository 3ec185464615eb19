import Edition
import PromiseModel
import Templates

/// A promise or a follow-up that was made public lately, in a list of what is new.
struct LatestNews {
  private let promise: Promise.ID
  /// Nil where it is the promise itself.
  private let followUp: FollowUp.ID?
  private let published: PartialDate

  static let form = PageForm<LatestNews>([
    .record("document", of: LinkRecord.form) { news, view in
      news.followUp.map { view.link($0) } ?? view.link(news.promise)
    },
    .record("published", of: DateRecord.form) { news, _ in news.published },
    // What it comes to.
    .text("result") { news, view in news.followUp.flatMap { view.result(of: $0) } },
    .flag("isInterim") { news, view in news.followUp.map { view.site[$0].isInterim } ?? false },
    .text("assessedBy") { news, view in news.followUp.flatMap { view.site[$0].assessedBy } },
  ])

  /// By the day on which they were made public, the latest first. Without a day nothing can be said to be new.
  static func first(_ count: Int, in site: Site) -> [LatestNews] {
    let followUps = site.followUpIDs.compactMap { id in
      site[id].published.date.map { LatestNews(promise: site[id].promise, followUp: id, published: $0) }
    }
    let promises = site.promiseIDs.compactMap { id in
      site[id].madePublic.map { LatestNews(promise: id, followUp: nil, published: $0) }
    }
    let dated = (followUps + promises).filter { $0.published.first <= site.date }
    let order = dated.indices.sorted {
      let (a, b) = (dated[$0].published.first, dated[$1].published.first)
      return a != b ? a > b : $0 < $1
    }
    return order.prefix(count).map { dated[$0] }
  }
}
