/// The words of an attribute block, as written: `#id`, `key=value`, `key="two words"`.
enum AttributeWords {
  /// - `block`: with its braces. Without any word there is nothing left of it.
  static func without(_ key: String, in block: String) -> (rest: String, wasThere: Bool) {
    let words = words(of: block)
    let kept = words.filter { !$0.hasPrefix(key + "=") }
    if kept.count == words.count { return (block, false) }
    return (kept.isEmpty ? "" : "{" + kept.joined(separator: " ") + "}", true)
  }

  private static func words(of block: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in block.dropFirst().dropLast() {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
