/// Writes a program, instruction by instruction.
struct ProgramBuilder {
  private var instructions: [Instruction] = []
  private var literals: [UInt8] = []
  private var slots: [Int] = []
  /// Some instruction may lead here: what comes next must not be joined with what was before.
  private var lastTarget = 0

  var program: Program {
    Program(instructions: instructions, literals: literals, slots: slots)
  }

  /// Neighbouring literals become one.
  mutating func addLiteral(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if instructions.count > lastTarget, case .literal(let before)? = instructions.last {
      instructions[instructions.count - 1] = .literal(before.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  mutating func add(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  mutating func addPath(frame: Int, slots path: [Int]) -> Path {
    let start = slots.count
    slots.append(contentsOf: path)
    return Path(frame: frame, slots: start..<slots.count)
  }

  /// Leaves room for an instruction that needs to know where what it opens will end.
  mutating func open() -> Int {
    instructions.append(.literal(0..<0))
    lastTarget = instructions.count
    return instructions.count - 1
  }

  /// Fills that room: `end` is the next instruction.
  mutating func close(_ opened: Int, _ instruction: (_ end: Int) -> Instruction) {
    instructions[opened] = instruction(instructions.count)
    lastTarget = instructions.count
  }
}
