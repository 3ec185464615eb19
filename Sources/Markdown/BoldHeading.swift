/// Words in bold that were meant as a heading: "**Det här lovar vi**".
enum BoldHeading {
  private static let longest = 60
  private static let mostWords = 8

  /// What ends as a sentence is said with emphasis, and two or three words in capitals are somebody's name.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest, let first = text.first, first.isUppercase, let last = words(text).last, last.isLetter || last.isNumber
    else { return false }
    let parts = text.split(separator: " ")
    return parts.count <= mostWords && !((2...3).contains(parts.count) && parts.allSatisfy { $0.first?.isUppercase == true })
  }

  /// As a heading has them.
  static func words(_ text: String) -> String { text.last == ":" ? String(text.dropLast()) : text }
}
