import Edition
import PromiseModel
import SafeHTML
import Templates

/// What a promise promises, point by point in its own words, for a page that is not its own:
/// `partials/points.mustache`.
struct PromisePoints {
  private let promise: Promise
  private let points: [Commitment]
  private let givers: CommonGivers
  /// By their place in `points`.
  private let names: [HTML]

  /// More than these are read by those who ask for them: how the last promise went is to be on the second screen.
  private static let mostAtOnce = 4

  static let form = PageForm<PromisePoints>([
    .text("givers") { points, _ in points.givers.names },
    .list("first", of: point) { points, _ in Array(points.all.prefix(mostAtOnce)) },
    .list("rest", of: point) { points, _ in Array(points.all.dropFirst(mostAtOnce)) },
    .text("restCount") { points, view in
      let rest = points.points.count - mostAtOnce
      return rest > 0 ? view.formats.count(rest, PointsWord.restOne, PointsWord.restOther) : nil
    },
  ])

  /// Nil where none is held here. What a promise is to lead to is no point of it.
  init?(of id: Promise.ID, _ view: Viewpoint) {
    promise = view.site[id]
    points = promise.commitments.filter { $0.kind != .aim }
    if points.isEmpty { return nil }
    givers = CommonGivers(of: promise, view)
    // What its summary explains above is not explained again.
    var seen: Set<Glossary.Number> = []
    let glossary = view.edition.abbreviations.glossary
    if let summary = promise.particulars.summary { _ = glossary.explained(summary, &seen) }
    names = points.map { glossary.explained($0.excerpt.name, &seen) }
  }
}

// MARK: - Points

extension PromisePoints {
  private struct Point {
    let name: HTML
    let commitment: Commitment
    let promise: Promise
    let isSaidOnce: Bool
  }

  private var all: [Point] {
    zip(names, points).map { Point(name: $0, commitment: $1, promise: promise, isSaidOnce: givers.isSaidOnce) }
  }

  private static let point = PageForm<Point>([
    .html("name") { point, _ in point.name },
    .flag("isPart") { point, _ in point.commitment.parent != nil },
    // Who, how much and by when, as far as it is said.
    .texts("particulars") { point, view in
      view.particulars(of: point.commitment, in: point.promise, withGivers: !point.isSaidOnce)
    },
  ])
}
