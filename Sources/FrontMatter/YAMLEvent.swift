import Diagnostics
import Source

/// One step through a YAML text, with nothing of libyaml left in it.
struct YAMLEvent {
  enum Kind {
    case scalar(String, Quoting)
    case listStart
    case mapStart
    /// Of the list or map that was begun last.
    case end
    case alias
    /// Where a stream or a document begins or ends.
    case boundary
  }

  enum Quoting {
    case plain, single, double
    /// `|` or `>`.
    case block
  }

  /// YAML's own signs before a node: we read none of them.
  enum Sign: String {
    case alias = "*"
    case anchor = "&"
    case tag = "!"
  }

  let kind: Kind
  let sign: Sign?
  let place: Place
  /// Just after the last character.
  let end: Place
}

/// Where libyaml gave up, in its own words.
struct YAMLError: Error {
  /// What it was doing, and since where; empty if it does not say.
  let context: String
  let contextPlace: Place
  let problem: String
  let place: Place
}
