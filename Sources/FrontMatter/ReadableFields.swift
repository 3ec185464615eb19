import Diagnostics
package import Source

/// The entries of a mapping that can be read, where others can't.
package struct ReadableFields {
  /// In the order written.
  package let fields: [Field]
  /// The keys of those that were left out; nil where none was.
  package let lost: [Located<String>]?

  /// So many entries are left out, one after the other: each takes a reading of its own.
  private static let mostLeftOut = 20

  /// Nil after an error that leaves nothing to go on with.
  init?(of text: YAMLText, limit: SizeLimit, log: inout DiagnosticLog) {
    guard let unfit = text.unfitLines(within: limit, log: &log) else { return nil }
    var text = text
    var lost: [Located<String>]? = unfit.isEmpty ? nil : []
    for line in unfit { lost = (lost ?? []) + text.leaveOutEntry(at: line) }
    for _ in 0..<Self.mostLeftOut {
      var (found, stop) = (DiagnosticLog(), DiagnosticLog())
      switch text.read(stop: &stop, log: &found) {
      case .fields(let fields):
        log.append(found)
        (self.fields, self.lost) = (fields, lost)
        return
      case .refused:
        // What is left without the rest may be no mapping.
        if lost == nil { log.append(found) }
        return nil
      case .stopped(let line):
        log.append(stop)
        lost = (lost ?? []) + text.leaveOutEntry(at: line)
      }
    }
    return nil
  }
}

extension YAMLText {
  /// Puts blanks in the place of the entry that a line is of, so that all else keeps its place; returns the keys in it.
  fileprivate mutating func leaveOutEntry(at number: Int) -> [Located<String>] {
    let all = Array(lines)
    guard let line = all.firstIndex(where: { $0.number == number }) else { return [] }
    let start = beginsEntry(all[line]) ? line : all[..<line].lastIndex(where: beginsEntry) ?? line
    let end = all[(line + 1)...].firstIndex { bytes[$0.content].beginsWithKey } ?? all.endIndex
    let keys = all[start..<end].compactMap(key)
    for line in all[start..<end] { leaveOut(line.content) }
    return keys
  }

  /// Whether a line begins at the margin.
  private func beginsEntry(_ line: Lines.Line) -> Bool {
    bytes[line.content].first.map { !$0.isBlank && $0 != UInt8(ascii: "#") } ?? false
  }

  /// The key that a line begins with, whatever stands around it.
  private func key(of line: Lines.Line) -> Located<String>? {
    let text = bytes[line.content].drop { !$0.isASCIILetter }
    let name = text.prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard !name.isEmpty, text[name.endIndex...].contains(UInt8(ascii: ":")) else { return nil }
    return Located(String(decoding: name, as: UTF8.self), at: Place(line: line.number, column: 1))
  }
}
