/// The values of a template's names at one level, made by their form: so each is of the kind that was checked.
@usableFromInline struct Record: Sendable {
  /// By the order of the shape's fields.
  let values: [TemplateValue]

  @usableFromInline init(values: [TemplateValue]) {
    self.values = values
  }
}
