import Diagnostics
import Source

/// A stretch of an author's file that is to be one YAML mapping.
struct YAMLText: InFile {
  private(set) var bytes: ArraySlice<UInt8>
  /// The line of the file that `bytes` begins on.
  let firstLine: Int
  let file: String

  init(_ bytes: ArraySlice<UInt8>, firstLine: Int, file: String) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.file = file
  }

  /// Puts blanks in the place of what stands on a line.
  mutating func leaveOut(_ range: Range<Int>) {
    for index in range { bytes[index] = UInt8(ascii: " ") }
  }

  var lines: Lines { Lines(of: bytes, firstLine: firstLine) }

  enum Reading {
    case fields([Field])
    /// The line of the text that nobody can read on from.
    case stopped(line: Int)
    case refused
  }

  /// - `stop`: takes what ends the reading before the end of the text; `log`: all else.
  func read(stop: inout DiagnosticLog, log: inout DiagnosticLog) -> Reading {
    var parser = YAMLParser(self)
    var builder = FieldTreeBuilder(self)
    var comments = ValueComments(in: self)
    do {
      while let event = try parser.next() {
        if case .scalar = event.kind { comments.leaveOut(event.place, event.end) }
        guard builder.take(event.withValue(cutIn: comments), log: &log) else {
          guard let explanation = builder.stop else { return .refused }
          explanation.report(in: self, log: &stop)
          return .stopped(line: explanation.place.line)
        }
      }
      report(comments.cuts, log: &log)
    } catch {
      // A bracket that never closes may have been closed in a comment.
      let explanation = YAMLExplanation(of: error, in: self, lastQuote: builder.lastQuote)
      let isOfBracket = explanation.code == .yamlBracketNotClosed
      let cuts = isOfBracket ? comments.cuts.filter { $0.place.line == explanation.place.line } : []
      if cuts.isEmpty { explanation.report(in: self, log: &stop) } else { report(cuts, log: &stop) }
      return .stopped(line: explanation.place.line)
    }
    return fields(of: builder.root, log: &log).map(Reading.fields) ?? .refused
  }

  private func report(_ cuts: [(place: Place, comment: String)], log: inout DiagnosticLog) {
    for cut in cuts { log.report(.yamlCommentCutsValue, at: origin(cut.place), ["comment": cut.comment]) }
  }

  private func fields(of root: FieldNode?, log: inout DiagnosticLog) -> [Field]? {
    switch root {
    case nil:
      return []
    case .map(let fields, _):
      return fields
    // A file that says nothing but `---` is one empty scalar.
    case .scalar(let text) where text.value.isEmpty:
      return []
    case .scalar(let text):
      log.report(.yamlNotAMapping, at: origin(text.place))
    case .list(_, let place):
      log.report(.yamlNotAMapping, at: origin(place))
    }
    return nil
  }
}

/// How many bytes of YAML are read, far above anything written by hand.
enum SizeLimit: Int {
  case frontMatter = 262_144
  case wholeFile = 1_048_576
}

extension YAMLEvent {
  /// A value of which a comment left nothing is the comment: what is missing is told of with that.
  fileprivate func withValue(cutIn comments: ValueComments) -> YAMLEvent {
    guard case .scalar("", .plain) = kind, let value = comments.value(at: place) else { return self }
    return YAMLEvent(kind: .scalar(value, .plain), sign: sign, place: place, end: end)
  }
}
