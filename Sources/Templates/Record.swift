/// The values of a template's names at one level.
///
/// Made with the shape that declares the names. A name that the shape does not know, or a value of
/// another kind than it declares, is a programmer's mistake and traps: so rendering meets neither.
package struct Record: Sendable {
  package let shape: Shape
  /// By the order of the shape's fields.
  let values: [TemplateValue]

  /// Names left out are `.none`. Fastest when the names come in the order of the shape.
  package init(_ shape: Shape, _ values: KeyValuePairs<String, TemplateValue>) {
    var slots: [TemplateValue] = []
    slots.reserveCapacity(shape.fields.count)
    for (name, value) in values {
      guard let slot = shape.slot(of: name, from: slots.count) else {
        preconditionFailure("the shape ‘\(shape.name)’ has no name ‘\(name)’")
      }
      precondition(
        value.fits(shape.fields[slot].kind),
        "‘\(name)’ of the shape ‘\(shape.name)’ can't be \(value)")
      if slot < slots.count {
        slots[slot] = value
      } else {
        while slots.count < slot { slots.append(.none) }
        slots.append(value)
      }
    }
    while slots.count < shape.fields.count { slots.append(.none) }
    self.shape = shape
    self.values = slots
  }
}
