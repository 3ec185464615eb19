import Diagnostics
import Source

/// Events in, one tree out; what is open stands on a stack of its own, so depth costs no call stack.
///
/// What YAML allows and we do not (anchors, tags, merge keys, keys that are no text) is reported and left
/// out, and reading goes on.
struct FieldTreeBuilder {
  /// No key that we know is more than five deep. A tree is let go of recursively, so there must be a limit.
  private static let maximumDepth = 64
  /// Comparing keys takes more than linear time in their combining marks, so keys are kept short.
  private static let maximumKeyLength = 256

  /// Where the quoted text that was read last begins and ends.
  private(set) var lastQuote: (start: Place, end: Place)?
  private(set) var root: FieldNode?
  /// Why an entry can't be read, where others can.
  private(set) var stop: YAMLExplanation?
  private var open: [OpenNode] = []
  private let text: YAMLText

  init(_ text: YAMLText) {
    self.text = text
  }

  /// False after an error that leaves nothing to go on with, but for what `stop` says.
  mutating func take(_ event: YAMLEvent, log: inout DiagnosticLog) -> Bool {
    if let sign = event.sign {
      YAMLExplanation.reserved(sign.rawValue, at: event.place).report(in: text, log: &log)
    }
    switch event.kind {
    case .scalar(let value, let quoting): take(value, quoting, event, log: &log)
    case .alias: add(nil)
    case .listStart: return begin(OpenNode(isMap: false, place: event.place), log: &log)
    case .mapStart: return begin(OpenNode(isMap: true, place: event.place), log: &log)
    case .end: if let node = open.popLast()?.closed { add(node) }
    case .boundary: break
    }
    return true
  }

  private mutating func take(
    _ value: String, _ quoting: YAMLEvent.Quoting, _ event: YAMLEvent, log: inout DiagnosticLog
  ) {
    if quoting == .single || quoting == .double { lastQuote = (event.place, event.end) }
    if quoting == .double, value.utf8.contains(where: Self.isMadeByMistake) {
      log.report(.yamlBackslash, at: text.origin(event.place))
    }
    let scalar = Located(value, at: event.place)
    guard let top = open.indices.last, open[top].awaitsKey else {
      let isNone = quoting == .plain && Self.isNoValue(value)
      return add(.scalar(isNone ? Located("", at: event.place) : scalar))
    }
    // A long one is refused as it is.
    let first = value.utf8.count <= Self.maximumKeyLength ? open[top].places[value] : nil
    open[top].key = key(scalar, isPlain: quoting == .plain, first: first, log: &log)
  }

  /// - `first`: where the same key stands in the map already.
  private func key(
    _ key: Located<String>, isPlain: Bool, first: Place?, log: inout DiagnosticLog
  ) -> OpenNode.Key {
    if key.value.utf8.count > Self.maximumKeyLength {
      log.report(.yamlKeyTooLong, at: text.origin(key.place), ["limit": "\(Self.maximumKeyLength)"])
    } else if isPlain, key.value == "<<" {
      log.report(.yamlMergeKey, at: text.origin(key.place))
    } else if let first {
      log.report(
        .yamlDuplicateKey, at: text.origin(key.place), ["key": key.value], related: [text.origin(first)])
    } else {
      return .read(key)
    }
    return .refused
  }

  private mutating func begin(_ node: OpenNode, log: inout DiagnosticLog) -> Bool {
    guard open.count < Self.maximumDepth else {
      log.report(
        .yamlTooDeep, at: text.origin(node.place), ["limit": "\(Self.maximumDepth)"])
      return false
    }
    if let top = open.last, top.awaitsKey {
      if node.place == Place(line: top.place.line, column: top.place.column + 1) {
        stop = .doubleBrace(at: top.place)
        return false
      }
      log.report(.yamlKeyNotText, at: text.origin(node.place))
    }
    open.append(node)
    return true
  }

  /// Hands a finished node, or nil for one that was left out, to what it stands in.
  private mutating func add(_ node: FieldNode?) {
    guard let top = open.indices.last else {
      root = node
      return
    }
    open[top].add(node)
  }

  /// YAML's own words for no value: it is as if nothing stood there.
  private static func isNoValue(_ value: String) -> Bool {
    value == "~" || value.utf8.count == 4 && value.lowercased() == "null"
  }

  /// Control characters that an author never means: `"C:\bilder"` holds a backspace.
  private static func isMadeByMistake(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
  }
}
