import PromiseModel

/// A follow-up document that has found its promise and its years.
struct PlacedFollowUp: Sendable {
  let document: FollowUpDocument
  let promise: Promise.ID
  /// False where another promise has the same name.
  let isPromiseSure: Bool
  let coverage: Coverage
  /// Its place among all in the order of their paths.
  let precedence: Int
}
