/// The outline of an area: rings of corners, closed from the last to the first.
package struct Outline: Sendable, Equatable {
  package let rings: [[MapPoint]]

  /// Several areas as one: the borders between them fall away.
  ///
  /// Neighbours share their corners, and all rings go round the same way: so a border between two areas
  /// is walked once in each direction, and the outer border once only.
  package static func joined(_ outlines: [Outline]) -> Outline {
    let sides = outlines.flatMap(\.sides)
    let all = Set(sides)
    var border = Border(sides.filter { !all.contains($0.reversed) })
    return Outline(rings: border.rings())
  }

  private var sides: [Side] {
    rings.flatMap { ring in
      ring.indices.map { Side(start: ring[$0], end: ring[$0 + 1 < ring.count ? $0 + 1 : 0]) }
    }
  }
}

/// From one corner to the next.
private struct Side: Hashable {
  let start: MapPoint
  let end: MapPoint

  var reversed: Side { Side(start: end, end: start) }
}

/// Sides that are yet to be put together. As many lead to each corner as leave it, so a walk along them
/// always ends where it began.
private struct Border {
  private let starts: [MapPoint]
  private var ends: [MapPoint: [MapPoint]]

  init(_ sides: [Side]) {
    starts = sides.map(\.start)
    ends = Dictionary(grouping: sides, by: \.start).mapValues { $0.map(\.end) }
  }

  mutating func rings() -> [[MapPoint]] {
    starts.map { ring(from: $0) }.filter { !$0.isEmpty }
  }

  /// Takes away each side that it walks.
  private mutating func ring(from start: MapPoint) -> [MapPoint] {
    var ring: [MapPoint] = []
    var corner = start
    while let next = ends[corner]?.popLast() {
      ring.append(corner)
      corner = next
    }
    return ring
  }
}
