package import SafeHTML

/// What a template may say of a subject: each name, what kind of thing it stands for, and where its value
/// comes from, in one place. What is checked when templates load and what is rendered are made of the same
/// fields, so that they can't differ. Public, so that it is specialised for its use in other rooms.
///
/// - `Context`: what values are made with besides their subject, the same for all that a template prints.
public struct Form<Subject, Context>: Sendable {
  @usableFromInline typealias Making<Made> = @Sendable (Subject, Context) -> Made

  /// One name. What is nil prints nothing and is false in a section.
  public struct Field: Sendable {
    @usableFromInline let name: Shape.Field
    @usableFromInline let value: Making<TemplateValue>

    @usableFromInline init(_ name: String, _ kind: Shape.Kind, _ value: @escaping Making<TemplateValue>) {
      self.name = Shape.Field(name: name, kind: kind)
      self.value = value
    }
  }

  @usableFromInline let shape: Shape
  @usableFromInline let record: Making<Record>

  /// A name that stands twice is a programmer's mistake and traps.
  @inlinable public init(_ fields: [Field]) {
    shape = Shape(fields.map { $0.name })
    // By index: an element would be copied, its name and kind as well, for every value.
    record = { subject, context in Record(values: fields.indices.map { fields[$0].value(subject, context) }) }
  }
}

// MARK: - Kinds of fields

extension Form.Field {
  /// Escaped when it is printed.
  package static func text(
    _ name: String, _ text: @escaping @Sendable (Subject, Context) -> String?
  ) -> Self {
    Self(name, .value) { TemplateValue(text($0, $1).map { .text($0) } ?? .none) }
  }

  /// Markup, which can't stand where text is rendered.
  package static func html(
    _ name: String, _ html: @escaping @Sendable (Subject, Context) -> HTML?
  ) -> Self {
    Self(name, .markup) { TemplateValue(html($0, $1).map { .html($0) } ?? .none) }
  }

  package static func flag(
    _ name: String, _ flag: @escaping @Sendable (Subject, Context) -> Bool
  ) -> Self {
    Self(name, .flag) { TemplateValue(.flag(flag($0, $1))) }
  }

  package static func texts(
    _ name: String, _ texts: @escaping @Sendable (Subject, Context) -> [String]
  ) -> Self {
    Self(name, .texts) { TemplateValue(.texts(texts($0, $1))) }
  }

  /// One thing with names of its own, or none.
  @inlinable public static func record<Part>(
    _ name: String, of form: Form<Part, Context>,
    _ part: @escaping @Sendable (Subject, Context) -> Part?
  ) -> Self {
    Self(name, .record(form.shape)) { subject, context in
      TemplateValue(record: part(subject, context).map { form.record($0, context) })
    }
  }

  /// Things that each have names of their own.
  @inlinable public static func list<Part>(
    _ name: String, of form: Form<Part, Context>,
    _ parts: @escaping @Sendable (Subject, Context) -> [Part]
  ) -> Self {
    Self(name, .list(form.shape)) { subject, context in
      TemplateValue(list: parts(subject, context).map { form.record($0, context) })
    }
  }
}
