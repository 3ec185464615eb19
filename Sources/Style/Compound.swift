/// What a selector asks of one element (Selectors Level 4, compound selector), without what only a browser knows: the
/// states and parts of elements, and the values of attributes.
struct Compound: Sendable, Equatable {
  /// In lower case.
  var tag: String?
  var classes: [String] = []
  /// In lower case.
  var attributes: Set<String> = []
  /// It asks for something that is not read here, so it may be anything.
  var isOpen = false

  /// How many things it asks for.
  var demands: Int { (tag == nil ? 0 : 1) + classes.count + attributes.count }
}
