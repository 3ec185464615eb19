package import SafeHTML

/// What a name in a template can stand for. Text is escaped when it is printed; `HTML` already is safe.
package enum TemplateValue: Sendable {
  /// Not there: prints nothing, false in a section.
  case none
  case text(String)
  case html(HTML)
  case flag(Bool)
  case record(Record)
  case list([Record])
  case texts([String])

  /// What a section asks: is there anything?
  var isPresent: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .record: true
    case .list(let records): !records.isEmpty
    case .texts(let texts): !texts.isEmpty
    }
  }

  /// Whether a field of this kind may hold the value.
  func fits(_ kind: Shape.Kind) -> Bool {
    switch (self, kind) {
    case (.none, _), (.text, .value), (.html, .value), (.flag, .flag), (.texts, .texts): true
    case (.record(let record), .record(let shape)): record.shape === shape
    case (.list(let records), .list(let shape)): records.allSatisfy { $0.shape === shape }
    default: false
    }
  }
}
