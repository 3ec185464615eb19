/// A corner of an outline: `x` grows to the east, `y` to the south.
package struct MapPoint: Sendable, Hashable {
  package let x: Int
  package let y: Int
}
