import CYAML
import Diagnostics
import Source

/// The one owner of a libyaml parser, and the only unsafe code in this room: libyaml is C, fills in
/// structures through pointers and hands out pointers into them. What leaves this file is copied.
///
/// libyaml keeps pointers to the parser and to its input, so both stand still in memory of their own until
/// the owner goes.
@safe struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let firstLine: Int
  private var isAtEnd = false

  init(_ text: YAMLText) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: text.bytes.count)
    firstLine = text.firstLine
    _ = unsafe input.initialize(fromContentsOf: text.bytes)
    let isMade = unsafe yaml_parser_initialize(parser)
    precondition(isMade == 1, "libyaml fails here only when memory is out")
    // Told the encoding, it does not look for a byte order mark.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Nil at the end of the text.
  mutating func next() throws(YAMLError) -> YAMLEvent? {
    guard !isAtEnd else { return nil }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      isAtEnd = true
      throw error
    }
    defer { unsafe yaml_event_delete(&event) }
    isAtEnd = unsafe event.type == YAML_STREAM_END_EVENT
    return unsafe YAMLEvent(
      kind: kind(of: event), sign: sign(of: event), place: place(event.start_mark),
      end: place(event.end_mark))
  }

  private var error: YAMLError {
    unsafe YAMLError(
      context: text(parser.pointee.context), contextPlace: place(parser.pointee.context_mark),
      problem: text(parser.pointee.problem), place: place(parser.pointee.problem_mark))
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .scalar(String(decoding: bytes, as: UTF8.self), quoting(scalar.style))
    case YAML_SEQUENCE_START_EVENT: return .listStart
    case YAML_MAPPING_START_EVENT: return .mapStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_ALIAS_EVENT: return .alias
    default: return .boundary
    }
  }

  private func quoting(_ style: yaml_scalar_style_t) -> YAMLEvent.Quoting {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
    case YAML_PLAIN_SCALAR_STYLE: .plain
    default: .block
    }
  }

  private func sign(of event: yaml_event_t) -> YAMLEvent.Sign? {
    switch unsafe event.type {
    case YAML_ALIAS_EVENT:
      return .alias
    case YAML_SCALAR_EVENT:
      return unsafe sign(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe sign(anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe sign(anchor: start.anchor, tag: start.tag)
    default:
      return nil
    }
  }

  private func sign(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) -> YAMLEvent.Sign? {
    if unsafe anchor != nil { return .anchor }
    return unsafe tag != nil ? .tag : nil
  }

  /// libyaml counts lines and columns (in Unicode scalars) from 0.
  private func place(_ mark: yaml_mark_t) -> Place {
    Place(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  private func text(_ words: UnsafePointer<CChar>?) -> String {
    guard let words = unsafe words else { return "" }
    return unsafe String(cString: words)
  }
}
