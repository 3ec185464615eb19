/// A corner of an outline: `x` grows to the east, `y` to the south.
struct MapPoint: Sendable, Hashable {
  let x: Int
  let y: Int
}
