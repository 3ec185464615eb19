import Edition
import PromiseModel
import Templates

/// A promise that holds, on its municipality's page: with its points, for `partials/promise-now.mustache`.
struct PromiseToday {
  let promise: Promise.ID
  /// With its points; else as an item of a list.
  let isInFull: Bool

  static let form = PageForm<PromiseToday>([
    .record("promise", of: PromiseListItem.form) { today, _ in today.promise },
    .record("points", of: PromisePoints.form) { today, view in
      today.isInFull ? PromisePoints(of: today.promise, view) : nil
    },
  ])
}
