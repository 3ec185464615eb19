/// Who is said to do something.
struct SaidGivers: Sendable, Equatable {
  var police = false
  var municipality = false
  /// "Vi": those who give the promise.
  var we = false
  /// Named ones beside these.
  var others: [String] = []

  static let both = SaidGivers(police: true, municipality: true)

  var isEmpty: Bool { self == SaidGivers() }
  /// Whether anybody is named.
  var isNamed: Bool { police || municipality || !others.isEmpty }

  mutating func add(_ other: SaidGivers) {
    police = police || other.police
    municipality = municipality || other.municipality
    we = we || other.we
    others += other.others.filter { !others.contains($0) }
  }

  /// With those who "vi" are.
  func resolved(_ all: SaidGivers?) -> SaidGivers? {
    if we || (isEmpty), !isNamed { return all }
    return isNamed ? self : nil
  }
}
