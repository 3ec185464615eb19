import PromiseModel
import Source

/// The promises that have no place in this build: a follow-up of one is not blamed for it.
struct AbsentPromises: Sendable {
  /// Their periods by the slugs of their municipalities; nil for a period that could not be read.
  private let periods: [String: Set<Period?>]
  /// Those of promises of which nobody knows the municipality, nor could guess it from their paths.
  private let periodsOfAny: Set<Period?>

  init(_ documents: [PromiseDocument], _ names: Names) {
    var periods: [String: Set<Period?>] = [:]
    var periodsOfAny: Set<Period?> = []
    // A municipality that is not known is probably one that the path names.
    func add(_ period: Period?, under path: String) {
      let slugs = names.geography.slugs.filter { path.contains($0) }
      if slugs.isEmpty { periodsOfAny.insert(period) }
      for slug in slugs { periods[slug, default: []].insert(period) }
    }
    for document in documents {
      let known = document.municipalities.map(\.value).filter { names.geography.bySlug[$0] != nil }
      for slug in known { periods[slug, default: []].insert(document.period?.value) }
      if known.isEmpty { add(document.period?.value, under: document.body.path) }
    }
    for path in names.unread where path.hasPrefix("promises/") { add(nil, under: path) }
    self.periods = periods
    self.periodsOfAny = periodsOfAny
  }

  /// Whether the promise of a follow-up may be one of them.
  func mayHoldPromise(of followUp: FollowUpDocument) -> Bool {
    isOne(followUp.period?.value, of: periodsOfAny)
      || followUp.municipalities.contains { isOne(followUp.period?.value, of: periods[$0.value, default: []]) }
  }

  private func isOne(_ period: Period?, of periods: Set<Period?>) -> Bool {
    periods.contains(nil) || periods.contains(period)
  }
}
