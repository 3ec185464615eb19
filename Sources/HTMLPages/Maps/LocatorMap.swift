import Edition
import PromiseModel
import Templates

/// Where a municipality lies in its county.
struct LocatorMap {
  private let county: LocatorFrame
  private let outline: Outline

  static let form = PageForm<LocatorMap>([
    .text("width") { map, _ in String(map.county.frame.width) },
    .text("height") { map, _ in String(map.county.frame.height) },
    .text("shownWidth") { map, _ in String(map.county.frame.width * points) },
    .text("shownHeight") { map, _ in String(map.county.frame.height * points) },
    .text("county") { map, _ in map.county.path },
    .text("municipality") { map, _ in map.county.frame.path(of: map.outline) },
    // The middle of a municipality that is too small to be found without a ring around it.
    .record("ring", of: ring) { map, _ in Ring(around: map.outline, in: map.county.frame) },
  ])

  /// Of a screen, to a step of the paper.
  private static let points = 2

  /// Nil for a municipality that the map does not know, or whose county the site does not tell of.
  init?(of id: Municipality.ID, _ view: Viewpoint) {
    let outlines = view.edition.outlines
    guard view.site.countyIDs.contains(view.site[id].county), let outline = outlines[id],
      let county = outlines.locator(of: view.site[id].county) else {
      return nil
    }
    self.county = county
    self.outline = outline
  }
}

// MARK: - Ring

extension LocatorMap {
  private struct Ring {
    let x: Int
    let y: Int

    /// What is smaller than this on the paper has a ring.
    private static let smallest = 7

    init?(around outline: Outline, in frame: MapFrame) {
      let corners = outline.rings.joined().map { frame.place($0) }
      guard let left = corners.map(\.x).min(), let right = corners.map(\.x).max(),
        let top = corners.map(\.y).min(), let bottom = corners.map(\.y).max(),
        max(right - left, bottom - top) < Self.smallest
      else { return nil }
      x = (left + right) / 2
      y = (top + bottom) / 2
    }
  }

  private static let ring = PageForm<Ring>([
    .text("x") { ring, _ in String(ring.x) },
    .text("y") { ring, _ in String(ring.y) },
  ])
}
