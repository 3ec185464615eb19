import Edition
import PromiseModel
import SafeHTML
import Templates

/// What a promise promises, point by point in its own words, and what came of each, for a page that is not its own:
/// `partials/points.mustache`.
struct PromisePoints {
  private let givers: CommonGivers
  private let points: [Point]
  /// More than these are read by those who ask for them: how it went is to be on the second screen of a phone, and
  /// beside a point it takes a line.
  private let mostAtOnce: Int

  static let form = PageForm<PromisePoints>([
    .text("givers") { points, _ in points.givers.names },
    .list("first", of: point) { points, _ in Array(points.points.prefix(points.mostAtOnce)) },
    .list("rest", of: point) { points, _ in Array(points.points.dropFirst(points.mostAtOnce)) },
    .text("restCount") { points, view in
      let rest = points.points.count - points.mostAtOnce
      return rest > 0 ? view.formats.count(rest, PointsWord.restOne, PointsWord.restOther) : nil
    },
  ])

  /// Nil where none is held here. What a promise is to lead to is no point of it.
  init?(of id: Promise.ID, _ view: Viewpoint) {
    let promise = view.site[id]
    let commitments = promise.commitments.filter { $0.kind != .aim }
    if commitments.isEmpty { return nil }
    let givers = CommonGivers(of: promise, view)
    // What its summary explains above is not explained again.
    var seen: Set<Glossary.Number> = []
    let glossary = view.edition.abbreviations.glossary
    if let summary = promise.particulars.summary { _ = glossary.explained(summary, &seen) }
    self.givers = givers
    points = commitments.map { commitment in
      Point(
        name: glossary.explained(commitment.excerpt.name, &seen), isPart: commitment.parent != nil,
        latest: view.latestStatus(of: commitment.id, in: id), untold: view.untold(commitment.id, of: id),
        particulars: view.particulars(of: commitment, in: promise, withGivers: !givers.isSaidOnce))
    }
    mostAtOnce = view.site.standing(of: id).followUps.isEmpty ? 4 : 3
  }
}

// MARK: - Points

extension PromisePoints {
  private struct Point {
    let name: HTML
    let isPart: Bool
    let latest: LatestStatusRecord?
    let untold: UntoldRecord?
    let particulars: [String]
  }

  private static let point = PageForm<Point>([
    .html("name") { point, _ in point.name },
    .flag("isPart") { point, _ in point.isPart },
    .record("latest", of: LatestStatusRecord.form) { point, _ in point.latest },
    .record("untold", of: UntoldRecord.form) { point, _ in point.untold },
    // Who, how much and by when, as far as it is said.
    .texts("particulars") { point, _ in point.particulars },
    .flag("hasQuietLine") { point, _ in point.latest != nil || point.untold != nil || !point.particulars.isEmpty },
  ])
}
