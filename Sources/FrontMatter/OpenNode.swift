import Source

/// A list or a map whose end has not been read yet.
struct OpenNode {
  enum Key {
    case awaited
    case read(Located<String>)
    /// Reported; its value is left out with it.
    case refused
  }

  private let isMap: Bool
  let place: Place
  private var items: [FieldNode] = []
  private var fields: [Field] = []
  /// Where each key of the map stands.
  private(set) var places = KeyPlaces()
  var key: Key = .awaited

  init(isMap: Bool, place: Place) {
    self.isMap = isMap
    self.place = place
  }

  var awaitsKey: Bool {
    if isMap, case .awaited = key { true } else { false }
  }

  var closed: FieldNode {
    isMap ? .map(fields, place) : .list(items, place)
  }

  /// Takes the next item or value; nil is one that was left out. Where a key is awaited, it is a node that
  /// can't be a key.
  mutating func add(_ node: FieldNode?) {
    guard isMap else {
      if let node { items.append(node) }
      return
    }
    switch key {
    case .awaited: key = .refused
    case .refused: key = .awaited
    case .read(let name):
      key = .awaited
      places.add(name)
      if let node { fields.append(Field(key: name, value: node)) }
    }
  }
}
