import Edition
import PromiseModel

/// What a page says of itself in a list of search results, where its author has written no summary.
enum DescriptionWord: String, WordKey {
  case promise = "description.promise"
  case promiseOne = "description.promise-one"
  case promiseOther = "description.promise-other"
  case followUp = "description.follow-up"

  var names: [String] {
    switch self {
    case .promise, .promiseOne, .promiseOther: ["municipalities", "period", "count"]
    case .followUp: ["title"]
    }
  }
}

extension Viewpoint {
  /// To whom, for when, and how many commitments, where any is known.
  func description(of id: Promise.ID) -> String {
    let promise = site[id]
    let count = promise.commitments.count { $0.isCounted }
    let word = count == 0 ? DescriptionWord.promise : count == 1 ? .promiseOne : .promiseOther
    return words(
      word,
      [
        "municipalities": formats.list(promise.municipalities.map { site[$0].fullName }),
        "period": formats.period(promise.period), "count": formats.number(count),
      ])
  }

  func description(of id: FollowUp.ID) -> String {
    words(DescriptionWord.followUp, ["title": edition.titles[id]])
  }
}
