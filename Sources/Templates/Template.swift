/// One template as its author meant it: read, but not yet joined with those that it includes.
struct Template: Sendable {
  let source: TemplateSource
  let nodes: [Node]
  /// The templates that it names as partials and parents.
  let includes: [String]
  /// The blocks that it names anywhere.
  let blocks: [String]
  /// False if its tags don't close each other: what its names mean is then not known.
  let isWellNested: Bool

  var name: String { source.name }
}
