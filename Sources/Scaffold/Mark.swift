import Writers

/// `[[fyll i: …]]`: what only the author can fill in. `check` tells of every one until it is done.
enum Mark {
  static func text(_ what: String) -> String { "[[fyll i: \(what)]]" }

  /// As a value of YAML, where brackets without quotes would be a list.
  static func yaml(_ what: String) -> String { YAMLValue.quoted(text(what)) }
}
