/// A class that an element may have.
enum ClassName: Hashable, Sendable {
  case exactly(String)
  /// Put together of values: it holds one of these pieces at least.
  case holding([String])
  /// Made of a value alone.
  case any

  func allows(_ name: String) -> Bool {
    switch self {
    case .exactly(let own): own == name
    case .holding(let pieces): pieces.contains { name.utf8.contains($0.utf8) }
    case .any: true
    }
  }
}
