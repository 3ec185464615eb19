/// The tables of the open data; the raw value is the name of its files.
enum DataTable: String, Sendable, CaseIterable {
  case municipalities
  case promises
  case commitments
  case outcomes
  case followUps = "follow-ups"
}
