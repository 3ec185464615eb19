package import SafeHTML

/// An entry with its program: what is rendered often is kept, since finding it by name costs much.
package struct CompiledEntry<Subject, Context>: Sendable {
  let form: Form<Subject, Context>
  let program: Program

  package func html(_ subject: Subject, _ context: Context) -> HTML {
    Renderer.run(program, form.record(subject, context), .html).html
  }

  /// As plain text, nothing escaped: for `words.yaml` and robots.txt, never for a page. A value that is HTML
  /// is a programmer's mistake there and traps.
  package func text(_ subject: Subject, _ context: Context) -> String {
    String(decoding: Renderer.run(program, form.record(subject, context), .text).bytes, as: UTF8.self)
  }
}
