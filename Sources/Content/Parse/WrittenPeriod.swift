import FrontMatter
import PromiseModel
import Source

/// A period as people write it where the format wants `2023-2024`: "2023/24", "2023 till 2024", "från 2023".
enum WrittenPeriod {
  private static let untilFurther = ["tills", "vidare", "från", "fr", "om", "o", "m", "och", "med", "framåt"]
  private static let between = ["till", "t", "o", "m", "och", "med", "samt"]

  /// In the format's own spelling; nil where it can't be told which is meant.
  static func meaning(of text: String) -> String? {
    let words = text.lowercased().split { !$0.isNumber && !$0.isLetter }.map(String.init)
    let years = words.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let others = words.filter { !years.contains($0) }
    guard let first = years.first, first.utf8.count == 4 else { return dates(in: text) ?? WrittenDate.meaning(of: text) }
    if years.count > 2 || others.contains(where: { MonthName.number(of: $0) != nil }), let dates = dates(in: text) { return dates }
    if years.count == 1, !others.isEmpty, others.allSatisfy(untilFurther.contains) { return read(first + "-") }
    guard years.count == 2, others.allSatisfy(between.contains) else { return WrittenDate.meaning(of: text) }
    let last = years[1].utf8.count == 2 ? first.prefix(2) + years[1] : years[1][...]
    guard last.utf8.count == 4, last > first else { return nil }
    return read(first + "-" + last)
  }

  /// Two months or two days with something else than a slash between: `2025-01-2025-12`, "1 mars 2025 till 2 maj 2025".
  private static func dates(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isNumber && !$0.isLetter }.map(String.init).filter { !between.contains($0) && $0 != "den" }
    guard [4, 6].contains(words.count) else { return nil }
    let ends = [words.prefix(words.count / 2), words.suffix(words.count / 2)].map { WrittenDate.meaning(of: $0.joined(separator: " ")) }
    return ends.contains(nil) ? nil : read(ends.compactMap(\.self).joined(separator: "/"))
  }

  /// `[2023, 2024]`, as it stands and as it is meant.
  static func meaning(ofListIn node: FieldNode) -> (written: String, meant: String?)? {
    guard case .list(let nodes, _) = node else { return nil }
    let years = nodes.compactMap { if case .scalar(let year) = $0 { year.value } else { nil } }
    guard years.count == nodes.count, !years.isEmpty else { return nil }
    return ("[" + years.joined(separator: ", ") + "]", read(years.count == 1 ? years[0] : years[0] + "-" + years[years.count - 1]))
  }

  private static func read(_ period: String) -> String? { (try? Period.parse(period)) == nil ? nil : period }
}
