import PromiseModel

/// A promise document that has found its municipalities and its days.
struct PlacedPromise: Sendable {
  let document: PromiseDocument
  let municipalities: [Municipality.ID]
  /// The first of them that the site is about.
  let home: Municipality.ID
  let period: Period
  let tenure: Tenure
}
