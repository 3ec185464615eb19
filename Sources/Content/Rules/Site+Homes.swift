import PromiseModel

extension Site {
  /// For each municipality the promises of which it is the first, the latest period first: of a joint one is told once.
  var promisesByHome: [[Promise]] {
    promisesByMunicipality.enumerated().map { home, promises in
      promises.map { self[$0] }.filter { $0.home.index == home }
    }
  }
}
