import SafeHTML

/// What a name in a template stands for.
@usableFromInline struct TemplateValue: Sendable {
  enum Content: Sendable {
    /// Not there: prints nothing, false in a section.
    case none
    /// Escaped when it is printed; HTML already is safe.
    case text(String)
    case html(HTML)
    case flag(Bool)
    case record(Record)
    case list([Record])
    case texts([String])
  }

  let content: Content

  init(_ content: Content) {
    self.content = content
  }

  @usableFromInline init(record: Record?) {
    content = record.map { .record($0) } ?? .none
  }

  @usableFromInline init(list: [Record]) {
    content = .list(list)
  }

  /// What a section asks: is there anything?
  var isPresent: Bool {
    switch content {
    case .none: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .record: true
    case .list(let records): !records.isEmpty
    case .texts(let texts): !texts.isEmpty
    }
  }
}
