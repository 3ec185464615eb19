import Edition
import PromiseModel

extension Viewpoint {
  /// Who is to do it, how much and by when, as far as the promise says: one quiet line under a point.
  func particulars(of commitment: Commitment, in promise: Promise, withGivers: Bool) -> [String] {
    let givers = withGivers && commitment.isCounted ? givers(of: commitment, in: promise) : nil
    let target = commitment.target.map { formats.target($0, commitment.unit) }
    let due = commitment.due.map { words(PointsWord.due, ["date": formats.date($0)]) }
    return [givers, target, due].compactMap(\.self)
  }
}

/// Words of the points of a promise.
enum PointsWord: String, WordKey {
  case restOne = "points.rest.one"
  case restOther = "points.rest.other"
  case due = "points.due"

  var names: [String] { self == .due ? ["date"] : ["count"] }
}
