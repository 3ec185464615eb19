import Source

/// One `{{…}}` as it was written.
struct Tag {
  enum Kind {
    case variable, section, inverted, closing, partial, parent, block, comment
    /// In Mustache's syntax, but not in ours.
    case raw, delimiters, dynamicName
    /// Never closed; its range ends where reading goes on.
    case unclosed
  }

  let kind: Kind
  /// Without sign and blanks, at the place where it begins.
  let name: Located<String>
  /// Where the braces open.
  let place: Place
  /// With its braces.
  let range: Range<Int>
}

extension Tag.Kind {
  /// The sign that a tag of this kind has before its name.
  var sign: String {
    switch self {
    case .section: "#"
    case .inverted: "^"
    case .closing: "/"
    case .partial: ">"
    case .parent: "<"
    case .block: "$"
    case .comment: "!"
    case .raw: "&"
    case .delimiters: "="
    case .dynamicName: ">*"
    case .variable, .unclosed: ""
    }
  }

  /// The tag as an author writes it, for messages.
  func written(_ name: String) -> String { "{{" + sign + name + "}}" }
}
