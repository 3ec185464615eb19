/// What elements that stand at one spot of a template can look like.
struct ElementForm: Hashable, Sendable {
  /// In lower case; nil where it may be any.
  var tag: String?
  var classes: [ClassName] = []
  /// In lower case.
  var attributes: Set<String> = []
  var hasAnyAttribute = false

  func fits(_ compound: Compound) -> Bool {
    (compound.tag == nil || tag == nil || tag == compound.tag)
      && compound.classes.allSatisfy { name in classes.contains { $0.allows(name) } }
      && (hasAnyAttribute || compound.attributes.isSubset(of: attributes))
  }
}
