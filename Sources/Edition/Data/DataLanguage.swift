/// The languages that the data is described in.
package enum DataLanguage: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}
