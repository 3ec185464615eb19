extension String {
  /// As one types it for a shell.
  package var asTyped: String {
    if !isEmpty, unicodeScalars.allSatisfy(Self.isPlain) { return self }
    // As people quote, where that is enough.
    return contains(where: "\"$`\\!".contains) ? "'" + replacing("'", with: "'\\''") + "'" : "\"\(self)\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./:@%+,=".unicodeScalars.contains(scalar)
  }
}
