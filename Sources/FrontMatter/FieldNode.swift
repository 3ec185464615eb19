package import Source

/// A YAML value as it was written: no scalar is ever taken for a number, a date or a truth value
/// (`0114` stays `0114`, `no` stays `no`), and every value knows its place.
package indirect enum FieldNode: Sendable, Equatable {
  case scalar(Located<String>)
  case list([FieldNode], Place)
  case map([Field], Place)

  package var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place), .map(_, let place): place
    }
  }
}

/// A key with its value. In one map no key is there twice: the reader reports the second and drops it.
package struct Field: Sendable, Equatable {
  package let key: Located<String>
  package let value: FieldNode

  package init(key: Located<String>, value: FieldNode) {
    self.key = key
    self.value = value
  }
}
