/// What names mean at one spot of a program: the shapes of the frames that it will run in, innermost last.
struct ScopeStack {
  enum Scope {
    case record(Shape)
    /// An item of a list of texts.
    case text
  }

  /// What a name stands for, and where its value will be.
  struct Target {
    let frame: Int
    let slots: [Int]
    let kind: Shape.Kind
  }

  enum Failure: Error {
    /// No name of those `known`; `column` letters into the name.
    case unknown(part: String, column: Int, known: [String])
    /// Something stands after the dot, but this is no record.
    case withoutParts(String)
    case noText(known: [String])
  }

  private var scopes: [Scope] = []

  mutating func push(_ scope: Scope) { scopes.append(scope) }
  mutating func pop() { scopes.removeLast() }

  /// What a tag means by what it holds. With a question mark after it a name asks: is there anything?
  func resolve(_ written: String) throws(Failure) -> Target {
    guard written.utf8.last == .questionMark else { return try target(of: written) }
    let target = try target(of: String(written.dropLast()))
    return Target(frame: target.frame, slots: target.slots, kind: .flag)
  }

  /// Finds the first part from the innermost scope outwards, as Mustache does, and each other part in the
  /// one before and nowhere else.
  private func target(of name: String) throws(Failure) -> Target {
    if name == "." { return try currentText() }
    // By bytes: where a letter as readers see it ends is dear to find, and no byte of one is a dot.
    let parts = name.utf8.split(separator: .dot).map { String(Substring($0)) }
    var target = try find(parts[0])
    var column = 0
    for (part, before) in zip(parts.dropFirst(), parts) {
      column += before.unicodeScalars.count + 1
      guard case .record(let shape) = target.kind else { throw .withoutParts(before) }
      guard let slot = shape.slot(of: part) else {
        throw .unknown(part: part, column: column, known: shape.fields.map(\.name))
      }
      target = Target(
        frame: target.frame, slots: target.slots + [slot], kind: shape.fields[slot].kind)
    }
    return target
  }

  private func currentText() throws(Failure) -> Target {
    guard case .text? = scopes.last else { throw .noText(known: visibleNames) }
    return Target(frame: scopes.count - 1, slots: [], kind: .value)
  }

  private func find(_ name: String) throws(Failure) -> Target {
    for (frame, scope) in scopes.enumerated().reversed() {
      if case .record(let shape) = scope, let slot = shape.slot(of: name) {
        return Target(frame: frame, slots: [slot], kind: shape.fields[slot].kind)
      }
    }
    throw .unknown(part: name, column: 0, known: visibleNames)
  }

  /// Innermost first, each once.
  private var visibleNames: [String] {
    var seen: Set<String> = []
    return scopes.reversed().flatMap { scope in
      guard case .record(let shape) = scope else { return [String]() }
      return shape.fields.map(\.name).filter { seen.insert($0).inserted }
    }
  }
}
