// Outlines as SVG writes them: each corner by the way from the one before it, which is shortest.
extension MapFrame {
  /// The `d` of a path: `M10 4l3-2 1 5z`; empty if the outline is too small to be drawn.
  package func path(of outline: Outline) -> String {
    var path: [UInt8] = []
    var pen = MapPoint(x: 0, y: 0)
    for ring in outline.rings.lazy.map({ place($0) }) where !ring.isEmpty {
      for (index, corner) in ring.enumerated() {
        if index < 2 { path.append(UInt8(ascii: index == 0 ? "m" : "l")) }
        Self.append(corner.x - pen.x, to: &path, isApart: index < 2)
        Self.append(corner.y - pen.y, to: &path, isApart: false)
        pen = corner
      }
      path.append(UInt8(ascii: "z"))
      // Closing a ring takes the pen back to its start.
      pen = ring[0]
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// A minus is enough to tell a number from the one before it.
  private static func append(_ number: Int, to path: inout [UInt8], isApart: Bool) {
    if !isApart, number >= 0 { path.append(UInt8(ascii: " ")) }
    path.append(contentsOf: String(number).utf8)
  }
}
