import PromiseModel
import Source
import Templates

/// Where a municipality lies in its county.
enum LocatorMap {
  static let shape = Shape(
    "locator",
    [
      "width": .value, "height": .value, "county": .value, "municipality": .value,
      // The middle of a municipality that is too small to be found without a ring around it.
      "ring": .record(ring),
    ])

  fileprivate static let ring = Shape("ring", ["x": .value, "y": .value])

  /// What is smaller than this on the paper has a ring.
  fileprivate static let smallest = 14
}

extension Viewpoint {
  /// Nil for a municipality that the map does not know.
  func locator(of id: Municipality.ID) -> Record? {
    guard let outline = edition.outlines[id], let county = edition.outlines.locator(of: site[id].county) else {
      return nil
    }
    return Record(
      LocatorMap.shape,
      [
        "width": .text(String(county.frame.width)), "height": .text(String(county.frame.height)),
        "county": .text(county.path), "municipality": .text(county.frame.path(of: outline)),
        "ring": .maybe(ring(around: outline, in: county.frame)),
      ])
  }

  private func ring(around outline: Outline, in frame: MapFrame) -> Record? {
    let corners = outline.rings.joined().map { frame.place($0) }
    guard let left = corners.map(\.x).min(), let right = corners.map(\.x).max(),
      let top = corners.map(\.y).min(), let bottom = corners.map(\.y).max(),
      max(right - left, bottom - top) < LocatorMap.smallest
    else { return nil }
    return Record(
      LocatorMap.ring,
      ["x": .text(String((left + right) / 2)), "y": .text(String((top + bottom) / 2))])
  }
}
