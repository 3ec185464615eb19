import Diagnostics
import Source

/// Turns entries, each with all that it includes, into flat programs.
///
/// A partial or parent is written out wherever it is included: its names may mean something else at each
/// spot, and a program that never leaves itself is the fastest to run.
struct Compiler {
  private var library: Library
  private var problems = ProblemLog()
  private var allowance = Allowance()
  // Of the entry that is being compiled:
  private var builder = ProgramBuilder()
  private var scopes = ScopeStack()
  /// How many tags we are inside of.
  private var level = 0

  init(_ library: Library) {
    self.library = library
  }

  /// The mistakes found so far.
  var log: DiagnosticLog { problems.log }

  /// Compiles the template `entry` for records of `shape`. A mistake is logged and leaves a gap in the
  /// program.
  mutating func compile(_ entry: String, _ shape: Shape) -> Program {
    builder = ProgramBuilder()
    scopes = ScopeStack()
    scopes.push(.record(shape))
    if let template = library[entry] {
      writeTemplate(Inclusion(entry: template))
    } else {
      problems.reportMissing(entry: entry, known: library.names)
    }
    return builder.program
  }
}

// MARK: - Nodes

extension Compiler {
  /// Writes a template, unless its tags are in disorder: that has been reported, and what more could be
  /// said would be guessed.
  private mutating func writeTemplate(_ inclusion: Inclusion) {
    let template = inclusion.template
    guard template.isWellNested else { return }
    write(template.nodes.indices, of: inclusion, at: template.source.start)
  }

  /// Writes what stands inside the tag at `place`, or after the start of the template.
  private mutating func write(_ nodes: Range<Int>, of inclusion: Inclusion, at place: Place) {
    guard level < NestingLimit.levels else { return problems.reportDepth(at: place, in: inclusion) }
    level += 1
    defer { level -= 1 }
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      guard !allowance.isSpent else { return problems.reportSize(at: place, in: inclusion) }
      let node = inclusion.template.nodes[index]
      let end = node.end ?? index + 1
      write(node, body: index + 1..<end, of: inclusion)
      index = end
    }
  }

  private mutating func write(_ node: Node, body: Range<Int>, of inclusion: Inclusion) {
    allowance.spend()
    switch node {
    case .lineStart: write(inclusion.indentation[...])
    case .text(let range): write(inclusion.template.source.bytes[range])
    case .variable(let name): writeValue(name, of: inclusion)
    case .section(let name, let isInverted, _):
      guard let target = target(of: name, in: inclusion) else { return }
      if isInverted {
        writeInverted(target, name, body, of: inclusion)
      } else {
        writeSection(target, name, body, of: inclusion)
      }
    case .block(let name, _): writeBlock(name, body, of: inclusion)
    case .partial(let name, let indentation):
      include(name, in: inclusion, indentation: indentation, overrides: inclusion.overrides)
    case .parent(let name, let indentation, _):
      let overrides = overrides(in: body, for: name, of: inclusion)
      include(name, in: inclusion, indentation: indentation, overrides: overrides)
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>) {
    allowance.spend(bytes: bytes.count)
    builder.addLiteral(bytes)
  }
}

// MARK: - Values and sections

extension Compiler {
  private mutating func target(
    of name: Located<String>, in inclusion: Inclusion
  ) -> ScopeStack.Target? {
    do {
      return try scopes.resolve(name.value)
    } catch {
      problems.report(error, of: name, in: inclusion)
      return nil
    }
  }

  private mutating func writeValue(_ name: Located<String>, of inclusion: Inclusion) {
    guard let target = target(of: name, in: inclusion) else { return }
    switch target.kind {
    case .value: builder.add(.write(path(to: target), isMarkup: false))
    case .markup: builder.add(.write(path(to: target), isMarkup: true))
    case .flag, .record, .list, .texts: problems.reportPrinted(name, target.kind, in: inclusion)
    }
  }

  private mutating func writeSection(
    _ target: ScopeStack.Target, _ name: Located<String>, _ body: Range<Int>,
    of inclusion: Inclusion
  ) {
    let path = path(to: target)
    let opened = builder.open()
    switch target.kind {
    case .value, .markup, .flag:
      write(body, of: inclusion, at: name.place)
      builder.close(opened) { .skipUnless(path, end: $0) }
    case .record(let shape):
      write(body, of: inclusion, at: name.place, inside: .record(shape))
      builder.add(.leaveRecord)
      builder.close(opened) { .enterRecord(path, end: $0) }
    case .list(let shape):
      write(body, of: inclusion, at: name.place, inside: .record(shape))
      builder.add(.nextItem(start: opened + 1))
      builder.close(opened) { .enterList(path, end: $0) }
    case .texts:
      write(body, of: inclusion, at: name.place, inside: .text)
      builder.add(.nextItem(start: opened + 1))
      builder.close(opened) { .enterList(path, end: $0) }
    }
  }

  private mutating func writeInverted(
    _ target: ScopeStack.Target, _ name: Located<String>, _ body: Range<Int>,
    of inclusion: Inclusion
  ) {
    let path = path(to: target)
    let opened = builder.open()
    write(body, of: inclusion, at: name.place)
    builder.close(opened) { .skipIf(path, end: $0) }
  }

  private mutating func write(
    _ body: Range<Int>, of inclusion: Inclusion, at place: Place, inside scope: ScopeStack.Scope
  ) {
    scopes.push(scope)
    write(body, of: inclusion, at: place)
    scopes.pop()
  }

  private mutating func path(to target: ScopeStack.Target) -> Path {
    builder.addPath(frame: target.frame, slots: target.slots)
  }
}

// MARK: - Inclusions

extension Compiler {
  private mutating func include(
    _ name: Located<String>, in outer: Inclusion, indentation: Range<Int>?,
    overrides: [String: Override]
  ) {
    guard let template = library[name.value] else {
      return problems.reportMissing(name, known: library.names, in: outer)
    }
    if let cycle = outer.cycle(to: name.value) {
      return problems.reportCycle(cycle, at: name.place, in: outer)
    }
    allowance.spendOnInclusion()
    let inclusion = Inclusion(
      template, in: outer, at: name.place, indentation: indentation, overrides: overrides)
    writeTemplate(inclusion)
  }

  /// Writes what the author of an including template put into the block, else its own content.
  private mutating func writeBlock(
    _ name: Located<String>, _ body: Range<Int>, of inclusion: Inclusion
  ) {
    guard let override = inclusion.overrides[name.value] else {
      return write(body, of: inclusion, at: name.place)
    }
    write(override.body, of: override.writtenIn, at: override.name.place)
  }

  /// What fills the blocks of a parent: what stands in the parent's tag, but what an including template
  /// has put into a block of that name goes before.
  private mutating func overrides(
    in body: Range<Int>, for parent: Located<String>, of inclusion: Inclusion
  ) -> [String: Override] {
    var own: [String: Override] = [:]
    var index = body.lowerBound
    while index < body.upperBound {
      let node = inclusion.template.nodes[index]
      let end = node.end ?? index + 1
      if case .block(let name, _) = node {
        let override = Override(name: name, body: index + 1..<end, writtenIn: inclusion)
        check(override, of: parent, against: own)
        own[name.value] = override
      }
      index = end
    }
    allowance.spend(bytes: inclusion.overrides.count)
    return own.merging(inclusion.overrides) { _, outer in outer }
  }

  private mutating func check(
    _ override: Override, of parent: Located<String>, against others: [String: Override]
  ) {
    if let first = others[override.name.value] {
      problems.reportTwice(override, first: first)
    }
    if let known = library.blocks(of: parent.value), !known.contains(override.name.value) {
      problems.reportUnknownBlock(override, parent: parent.value, known: known.sorted())
    }
  }
}
