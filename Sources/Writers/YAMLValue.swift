/// Texts as values of YAML.
package enum YAMLValue {
  /// As it is where nothing in it means something to YAML, in braces neither, else between quotation marks.
  package static func written(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.value >= 0xA1 || isHarmless($0) }
      && text.last != " " && !text.contains(" #") && !text.hasSuffix(":") && !text.contains(": ")
      && !["null", "true", "false", "yes", "no"].contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || " -.:/()+%;".unicodeScalars.contains(scalar)
  }

  package static func quoted(_ text: String) -> String {
    var value = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": value += "\\" + String(scalar)
      case "\n": value += "\\n"
      case "\t": value += "\\t"
      default: value.unicodeScalars.append(scalar)
      }
    }
    return value + "\""
  }
}
