/// What stands in one file, and so knows the origin of each place in it.
public protocol InFile {
  var file: String { get }
}

extension InFile {
  @inlinable public func origin(_ place: Place) -> Origin { Origin(file: file, place: place) }
}
