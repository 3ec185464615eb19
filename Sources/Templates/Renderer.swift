import SafeHTML

/// Runs a program once. No part of it calls itself: a frame more for each record that it is inside of.
struct Renderer {
  /// What is written, and so whether text must be escaped.
  enum Medium {
    case html, text
  }

  /// What names are looked up in.
  private enum Frame {
    case record([TemplateValue])
    case text(String)
  }

  private enum Items {
    case records([Record])
    case texts([String])
  }

  private struct Loop {
    let items: Items
    var index: Int
  }

  private let medium: Medium
  /// The program's own, copied: slices of an array that threads share make them wait for each other at its
  /// reference count, and copying byte by byte instead took a tenth of the rendering.
  private let literals: [UInt8]
  private var output: HTMLBuffer
  private var frames: [Frame]
  private var loops: [Loop] = []

  static func run(_ program: Program, _ record: Record, _ medium: Medium) -> HTMLBuffer {
    // Values and repeated parts come on top of the literals; the buffer grows if they take more.
    let output = HTMLBuffer(reservingCapacity: 2 * program.literals.count)
    var literals: [UInt8] = []
    literals.reserveCapacity(program.literals.count)
    literals.append(contentsOf: program.literals)
    var renderer = Renderer(
      medium: medium, literals: literals, output: output, frames: [.record(record.values)])
    renderer.run(program)
    return renderer.output
  }

  private mutating func run(_ program: Program) {
    var next = 0
    while next < program.instructions.count {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal(let range):
        output.append(trusted: literals[range])
      case .write(let path, _):
        write(value(at: path, of: program))
      case .skipUnless(let path, let end):
        if !value(at: path, of: program).isPresent { next = end }
      case .skipIf(let path, let end):
        if value(at: path, of: program).isPresent { next = end }
      case .enterRecord(let path, let end):
        if !enterRecord(value(at: path, of: program)) { next = end }
      case .leaveRecord:
        frames.removeLast()
      case .enterList(let path, let end):
        if !enterList(value(at: path, of: program)) { next = end }
      case .nextItem(let start):
        if moveToNextItem() { next = start }
      }
    }
  }
}

// MARK: - Values

extension Renderer {
  private func value(at path: Path, of program: Program) -> TemplateValue {
    switch frames[path.frame] {
    case .text(let text):
      return TemplateValue(.text(text))
    case .record(let values):
      let slots = program.slots[path.slots]
      var value = values[slots[slots.startIndex]]
      for slot in slots.dropFirst() {
        guard case .record(let record) = value.content else { return TemplateValue(.none) }
        value = record.values[slot]
      }
      return value
    }
  }

  private mutating func write(_ value: TemplateValue) {
    switch (value.content, medium) {
    case (.text(let text), .html): output.append(text: text)
    case (.text(let text), .text): output.append(trusted: text)
    case (.html(let html), .html): output.append(html)
    case (.html, .text): preconditionFailure("a value that is HTML can't be written as text")
    // Not there; all else the compiler has refused to print.
    default: break
    }
  }
}

// MARK: - Frames

extension Renderer {
  /// Makes a record the innermost frame, if there is one.
  private mutating func enterRecord(_ value: TemplateValue) -> Bool {
    guard case .record(let record) = value.content else { return false }
    frames.append(.record(record.values))
    return true
  }

  /// Makes the first item of a list the innermost frame, if there is one.
  private mutating func enterList(_ value: TemplateValue) -> Bool {
    let items: Items
    switch value.content {
    case .list(let records): items = .records(records)
    case .texts(let texts): items = .texts(texts)
    default: return false
    }
    guard let first = frame(items, 0) else { return false }
    loops.append(Loop(items: items, index: 0))
    frames.append(first)
    return true
  }

  /// Makes the next item the innermost frame in place of the one before, or leaves the list.
  private mutating func moveToNextItem() -> Bool {
    let innermost = loops.count - 1
    loops[innermost].index += 1
    if let next = frame(loops[innermost].items, loops[innermost].index) {
      frames[frames.count - 1] = next
      return true
    }
    frames.removeLast()
    loops.removeLast()
    return false
  }

  private func frame(_ items: Items, _ index: Int) -> Frame? {
    switch items {
    case .records(let records): index < records.count ? .record(records[index].values) : nil
    case .texts(let texts): index < texts.count ? .text(texts[index]) : nil
    }
  }
}
