package import Source
package import Writers

extension JSONWriter {
  /// The members of an object that say where something stands.
  package mutating func members(_ origin: Origin) {
    member("file", origin.file)
    guard let place = origin.place else { return }
    member("line", place.line)
    member("column", place.column)
  }
}
