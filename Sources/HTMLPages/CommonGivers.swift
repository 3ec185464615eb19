import Edition
import PromiseModel

/// Who gives every point of a promise, where that is the same for all of them: then it is said once.
enum CommonGivers {
  case same(String)
  /// The page says of none who is to do it.
  case notStated
  /// Each point says its own.
  case various

  init(of promise: Promise, _ view: Viewpoint) {
    let counted = promise.commitments.filter(\.isCounted)
    let all = Set(counted.map { view.givers(of: $0, in: promise) })
    guard counted.count > 1, all.count == 1, let one = all.first else {
      self = .various
      return
    }
    self = one.map(CommonGivers.same) ?? .notStated
  }

  /// Whether there is nothing more to say beside each point.
  var isSaidOnce: Bool { if case .various = self { false } else { true } }

  var names: String? { if case .same(let names) = self { names } else { nil } }

  var isNotStated: Bool { if case .notStated = self { true } else { false } }
}
