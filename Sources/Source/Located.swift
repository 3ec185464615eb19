/// A value an author wrote, and where.
public struct Located<Value> {
  public let value: Value
  public let place: Place

  @inlinable public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  @inlinable public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
