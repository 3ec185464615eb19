/// The languages that the data is described in.
enum DataLanguage: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}
