/// Suites of slips in promises, each with the documents that they stand in.
protocol SlipTexts {}

extension SlipTexts {
  /// One with some keys of its own.
  static func promise(_ keys: String, _ body: String = "- Vi gör. {#gor}", period: String = "2023") -> String {
    "---\nmunicipality: norrvik\nperiod: \(period)\n\(keys)\n---\n\(body)\n"
  }

  /// One with a text of its own.
  static func body(_ body: String, period: String = "2023") -> String {
    "---\nmunicipality: norrvik\nperiod: \(period)\n---\n\(body)\n"
  }
}
