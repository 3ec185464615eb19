extension Sequence<String> {
  /// The names with commas between them, for a message: the first of them, where they are more than
  /// anybody would read.
  package var listed: String {
    let most = 40
    let first = Array(prefix(most + 1))
    return first.prefix(most).joined(separator: ", ") + (first.count > most ? " …" : "")
  }
}
