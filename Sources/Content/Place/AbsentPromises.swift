import PromiseModel
import Source

/// The promises that have no place in this build: a follow-up of one is not blamed for it.
struct AbsentPromises: Sendable {
  /// Their periods by the slugs of their municipalities; nil for a period that could not be read.
  private let periods: [String: Set<Period?>]
  /// Slugs in the path of a document that could not be read: only it can say of which municipality that is.
  private let unread: Set<String>

  init(_ documents: [PromiseDocument], _ names: Names) {
    var periods: [String: Set<Period?>] = [:]
    for document in documents {
      for slug in document.municipalities { periods[slug.value, default: []].insert(document.period?.value) }
    }
    self.periods = periods
    let paths = names.unread.filter { $0.hasPrefix("promises/") }
    // Each municipality is looked for once: there may be as many such documents as follow-ups.
    unread = paths.isEmpty ? [] : Set(names.geography.slugs.filter { slug in paths.contains { $0.contains(slug) } })
  }

  /// Whether the promise of a follow-up may be one of them.
  func mayHoldPromise(of followUp: FollowUpDocument) -> Bool {
    followUp.municipalities.contains { slug in
      let periods = periods[slug.value, default: []]
      return periods.contains(nil) || periods.contains(followUp.period?.value) || unread.contains(slug.value)
    }
  }
}
