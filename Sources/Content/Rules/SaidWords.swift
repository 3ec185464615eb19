/// What a text is about, told from how its words begin.
enum SaidWords {
  /// How much something grows, which may be by more than all there was: "öka med 150 procent", and not "till 68 procent".
  static func ofChange(in text: String) -> Bool {
    let words = words(of: text)
    let isOfLevel = zip(words, words.dropFirst()).contains { $0 == "till" && $1.first?.isNumber == true }
    let isCompared = zip(words, words.dropFirst()).contains { ["mer", "fler", "högre"].contains($0) && $1 == "än" }
    return !isOfLevel && (isCompared || words.contains { word in change.contains { word.hasPrefix($0) } })
  }

  /// That something is told of, which mostly is done when all is over.
  static func ofReport(in text: String) -> Bool { words(of: text).contains { word in report.contains { word.hasPrefix($0) } } }

  private static let change = ["öka", "ökn", "höj", "väx", "dubbl", "fördubbl", "tredubbl", "mångdubbl"]
  private static let report = [
    "redovis", "rapport", "återkoppl", "återrapport", "slutrapport", "uppfölj", "följ", "utvärder", "presenter", "publicer", "sammanställ",
  ]

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
