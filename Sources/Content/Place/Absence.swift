/// Why a document has no place in this build. What only follows from that is told of nobody.
enum Absence: Error {
  /// Nothing could be read of it.
  case unread
  /// A draft, which is left out.
  case draft
  /// It has an error of its own that leaves it without a place.
  case faulty
  /// Its promise is absent.
  case waiting
}

/// The documents without a place, by their paths.
typealias Absences = [String: Absence]
