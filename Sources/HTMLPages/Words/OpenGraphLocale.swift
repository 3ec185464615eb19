/// A language as Open Graph writes it, always with the country where it is spoken.
enum OpenGraphLocale {
  private static let countries = ["sv": "SE"]

  /// Nil where the country is not known.
  /// - `language`: BCP 47.
  static func text(of language: String) -> String? {
    let parts = language.split(separator: "-")
    guard let spoken = parts.first?.lowercased() else { return nil }
    let written = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
    return (written ?? countries[spoken]).map { "\(spoken)_\($0)" }
  }
}
