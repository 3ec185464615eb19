/// A template that is rendered, and not only included: its name, and the form of what it is given.
public struct Entry<Subject, Context>: Sendable {
  let name: String
  let form: Form<Subject, Context>

  @usableFromInline package init(_ name: String, _ form: Form<Subject, Context>) {
    self.name = name
    self.form = form
  }

  @inlinable public init(_ name: String, _ fields: [Form<Subject, Context>.Field]) {
    self.init(name, Form(fields))
  }

  /// What has to be compiled for it.
  package var signature: (name: String, shape: Shape) { (name, form.shape) }
}
