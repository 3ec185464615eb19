/// A file, and where it is known a spot in it.
public struct Origin: Sendable, Hashable {
  /// Relative to the site's folder, with `/`: `content/promises/berg/2023.md`.
  public let file: String
  /// On line 0 where the whole file is meant: there are many, and an optional needs more room.
  private let spot: Place

  public var place: Place? { spot.line > 0 ? spot : nil }

  public init(file: String, place: Place? = nil) {
    self.file = file
    spot = place ?? Place(line: 0, column: 0)
  }
}
