import Edition

/// What is said of a municipality beside the name of its state.
enum MunicipalityStateWord: String, WordKey {
  case inForceSeveral = "municipality-state.in-force-several"

  var names: [String] { ["count"] }
}
