import Edition
import PromiseModel

/// What a page says of itself in a list of search results, where its author has written no summary.
enum DescriptionWord: String, WordKey {
  case promise = "description.promise"
  case proposal = "description.proposal"
  case pointsOne = "description.points.one"
  case pointsOther = "description.points.other"
  case followUp = "description.follow-up"

  var names: [String] {
    switch self {
    case .promise: ["municipalities", "period", "count", "followUp"]
    case .proposal: ["municipalities", "period", "count"]
    case .pointsOne, .pointsOther: ["count"]
    case .followUp: ["title"]
    }
  }
}

extension Viewpoint {
  /// To whom, for when, and how many commitments, where any is known; how it went only where a follow-up tells.
  func description(of id: Promise.ID) -> String {
    let promise = site[id]
    let municipalities = formats.list(promise.municipalities.map { site[$0].fullName })
    let (period, count) = (formats.period(promise.period), points(of: promise))
    guard !promise.isProposed else {
      return words(
        DescriptionWord.proposal, ["municipalities": municipalities, "period": period, "count": count])
    }
    let followUp = site.standing(of: id).followUps.last.map { edition.titles[$0] }
    return words(
      DescriptionWord.promise,
      ["municipalities": municipalities, "period": period, "count": count, "followUp": followUp])
  }

  func description(of id: FollowUp.ID) -> String {
    words(DescriptionWord.followUp, ["title": edition.titles[id]])
  }

  /// `5 punkter`; of a promise that is only held in part `minst 5 punkter`.
  private func points(of promise: Promise) -> String? {
    let number = promise.countedCommitments
    guard number > 0 else { return nil }
    let count = formats.number(number)
    let said = promise.particulars.isIncomplete ? words(YearWord.atLeast, ["count": count]) : count
    return words(number == 1 ? DescriptionWord.pointsOne : .pointsOther, ["count": said])
  }
}
