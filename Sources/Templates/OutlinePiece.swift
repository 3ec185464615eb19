/// A piece of all that a template can print, whatever it is given.
package enum OutlinePiece: Sendable {
  /// The template's own text.
  case literal(ArraySlice<UInt8>)
  /// A value that is printed as text.
  case text
  /// A value that may hold elements.
  case markup
  /// A section begins or ends: what is before or after may not be there, or be there more than once.
  case turn
}

extension TemplateSet {
  /// All that the entry of this name can print, in order. One that was not compiled is a programmer's mistake and
  /// traps.
  package func outline(of name: String) -> [OutlinePiece] {
    guard let program = program(named: name) else { preconditionFailure("the entry ‘\(name)’ was not compiled") }
    return program.outline
  }
}

extension Program {
  fileprivate var outline: [OutlinePiece] {
    let ends = Set(instructions.compactMap(\.end))
    return instructions.enumerated().flatMap { index, instruction in
      (ends.contains(index) ? [.turn] : []) + [piece(of: instruction)]
    }
  }

  private func piece(of instruction: Instruction) -> OutlinePiece {
    switch instruction {
    case .literal(let range): .literal(literals[range])
    case .write(_, let isMarkup): isMarkup ? .markup : .text
    case .skipUnless, .skipIf, .enterRecord, .leaveRecord, .enterList, .nextItem: .turn
    }
  }
}

extension Instruction {
  /// Where it may lead to.
  fileprivate var end: Int? {
    switch self {
    case .skipUnless(_, let end), .skipIf(_, let end), .enterRecord(_, let end), .enterList(_, let end): end
    case .literal, .write, .leaveRecord, .nextItem: nil
    }
  }
}
