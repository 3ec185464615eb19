/// What part of the map a drawing shows, and how large: places corners on its paper.
package struct MapFrame: Sendable {
  /// Of the paper, with its margins.
  package let width: Int
  package let height: Int
  /// Around all that is drawn, for lines that are broader than nothing.
  private static let margin = 2
  private let left: Int
  private let top: Int
  /// So many steps of the paper for so many of the map.
  private let scale: (paper: Int, map: Int)

  /// Around some outlines, as large as fits between the margins; nil if there is nothing to show.
  package init?(around outlines: [Outline], width: Int, height: Int) {
    let corners = outlines.lazy.flatMap(\.rings).joined()
    guard let first = corners.first else { return nil }
    let start = (left: first.x, top: first.y, right: first.x, bottom: first.y)
    let box = corners.reduce(into: start) { box, corner in
      box = (
        min(box.left, corner.x), min(box.top, corner.y), max(box.right, corner.x), max(box.bottom, corner.y)
      )
    }
    let (across, down) = (max(1, box.right - box.left), max(1, box.bottom - box.top))
    scale = across * height > down * width ? (width, across) : (height, down)
    (left, top) = (box.left, box.top)
    self.width = across * scale.paper / scale.map + 2 * Self.margin
    self.height = down * scale.paper / scale.map + 2 * Self.margin
  }

  /// Where a corner within the frame lies on the paper.
  package func place(_ corner: MapPoint) -> MapPoint {
    MapPoint(x: rounded(corner.x - left), y: rounded(corner.y - top))
  }

  /// The corners of a ring on the paper: those that fall together or lie on a line with their neighbours
  /// are left out, and nothing is left of a ring that is too small to be drawn.
  func place(_ ring: [MapPoint]) -> [MapPoint] {
    var placed: [MapPoint] = []
    for corner in ring.lazy.map({ place($0) }) where corner != placed.last { placed.append(corner) }
    if placed.count > 1, placed.first == placed.last { placed.removeLast() }
    let corners = placed.indices.filter { Self.isTurn(at: $0, of: placed) }.map { placed[$0] }
    return corners.count > 2 ? corners : []
  }

  private func rounded(_ distance: Int) -> Int {
    (distance * scale.paper + scale.map / 2) / scale.map + Self.margin
  }

  private static func isTurn(at index: Int, of ring: [MapPoint]) -> Bool {
    let before = ring[index > 0 ? index - 1 : ring.count - 1]
    let (corner, after) = (ring[index], ring[index + 1 < ring.count ? index + 1 : 0])
    return (corner.x - before.x) * (after.y - corner.y) != (corner.y - before.y) * (after.x - corner.x)
  }
}
