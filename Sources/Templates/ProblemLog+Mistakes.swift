import Diagnostics
import Source

// What can be wrong in templates that are well written each by itself, and what to say of it.

// MARK: - Names

extension ProblemLog {
  mutating func report(
    _ failure: ScopeStack.Failure, of name: Located<String>, in inclusion: Inclusion
  ) {
    switch failure {
    case .unknown(let part, let column, let known):
      let place = Place(line: name.place.line, column: name.place.column + column)
      report(
        .templateNameUnknown, at: place, in: inclusion, ["name": part, "known": listed(known)],
        suggestion: NearMiss.nearest(to: part, among: known))
    case .withoutParts(let part):
      report(
        .templateNameWithoutParts, at: name.place, in: inclusion,
        ["name": part, "section": Tag.Kind.section.written(part)])
    case .noText(let known):
      report(.templateDotWithoutText, at: name.place, in: inclusion, ["known": listed(known)])
    }
  }

  /// A name is printed that stands for more, or less, than a value.
  mutating func reportPrinted(
    _ name: Located<String>, _ kind: Shape.Kind, in inclusion: Inclusion
  ) {
    let arguments = ["name": name.value, "section": Tag.Kind.section.written(name.value)]
    switch kind {
    case .value, .markup: break
    case .flag: report(.templateFlagPrinted, at: name.place, in: inclusion, arguments)
    case .list, .texts: report(.templateListPrinted, at: name.place, in: inclusion, arguments)
    case .record(let shape):
      report(
        .templateRecordPrinted, at: name.place, in: inclusion,
        ["name": name.value, "known": listed(shape.fields.map(\.name))])
    }
  }

  private func listed(_ names: [String]) -> String {
    names.isEmpty ? "–" : names.listed
  }
}

// MARK: - Inclusions

extension ProblemLog {
  mutating func reportMissing(entry: String, known: [String]) {
    report(
      .templateEntryMissing, at: Origin(file: entry), ["name": entry],
      suggestion: NearMiss.nearest(to: entry, among: known))
  }

  mutating func reportMissing(_ name: Located<String>, known: [String], in inclusion: Inclusion) {
    report(
      .templateMissing, at: name.place, in: inclusion, ["name": name.value],
      suggestion: NearMiss.nearest(to: name.value, among: known))
  }

  mutating func reportCycle(_ cycle: [String], at place: Place, in inclusion: Inclusion) {
    report(
      .templateIncludesItself, at: place, in: inclusion,
      ["chain": cycle.joined(separator: " → ")])
  }

  mutating func reportUnknownBlock(_ override: Override, parent: String, known: [String]) {
    report(
      .templateBlockUnknown, at: override.name.place, in: override.writtenIn,
      ["name": override.name.value, "parent": parent, "known": listed(known)],
      suggestion: NearMiss.nearest(to: override.name.value, among: known))
  }

  /// One parent's tag fills a block twice.
  mutating func reportTwice(_ override: Override, first: Override) {
    report(
      .templateBlockTwice, at: override.writtenIn.origin(override.name.place),
      ["name": override.name.value], related: [first.writtenIn.origin(first.name.place)])
  }
}

// MARK: - Limits

extension ProblemLog {
  mutating func reportDepth(at place: Place, in inclusion: Inclusion) {
    report(.templateTooDeep, at: place, in: inclusion, ["limit": String(NestingLimit.levels)])
  }

  mutating func reportSize(at place: Place, in inclusion: Inclusion) {
    report(.templatesTooLarge, at: place, in: inclusion)
  }
}
