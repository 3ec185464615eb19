import Source

/// One template at one spot where it is included, or as an entry.
struct Inclusion {
  /// A tag that includes, and the template that it stands in.
  struct Step {
    let template: String
    let tag: Origin
  }

  let template: Template
  /// What each of its lines begins with.
  let indentation: [UInt8]
  /// What fills its blocks, and those of all that it includes, by name.
  let overrides: [String: Override]
  /// The tags that led here, innermost first.
  let path: [Step]

  init(entry template: Template) {
    self.template = template
    indentation = []
    overrides = [:]
    path = []
  }

  /// `template`, included by a tag at `place` in `outer`. Blanks before a tag that stands alone on its line
  /// go before every line; a tag that shares its line indents nothing.
  init(
    _ template: Template, in outer: Inclusion, at place: Place, indentation: Range<Int>?,
    overrides: [String: Override]
  ) {
    self.template = template
    self.indentation = indentation.map { outer.indentation + outer.template.source.bytes[$0] } ?? []
    self.overrides = overrides
    path = [Step(template: outer.template.name, tag: outer.origin(place))] + outer.path
  }

  func origin(_ place: Place) -> Origin { template.source.origin(place) }

  /// The way from a template of that name to here and back to it, if it is being included already.
  func cycle(to name: String) -> [String]? {
    let names = [template.name] + path.map(\.template)
    guard let start = names.firstIndex(of: name) else { return nil }
    return names[...start].reversed() + [name]
  }
}

/// What an author put into a block of a parent.
///
/// It is read where it was written: its own blocks, and the templates that led there, are those of that
/// spot. Only its names are looked up where it ends up, as the Mustache specification has it.
struct Override {
  let name: Located<String>
  /// Indexes of nodes.
  let body: Range<Int>
  let writtenIn: Inclusion
}
