import PromiseModel

/// A number as people write it where the format wants figures alone: "fyra", "4st", "54 kontroller".
enum WrittenNumber {
  /// The only number of a text, in figures.
  static func meaning(of text: String) -> String? {
    let word = text.lowercased()
    if let number = word == "noll" ? 0 : NumberWord.values[word] { return String(number) }
    guard !text.contains("-") else { return nil }
    let numbers = text.split { !$0.isASCII || !($0.isNumber || $0 == "," || $0 == ".") }
      .filter { $0.first?.isNumber == true && $0.last?.isNumber == true }
    return numbers.count == 1 ? String(numbers[0]) : nil
  }

  /// Two numbers with a dash between them, as the attributes that say so: `6-8` for `at-least`.
  static func bounds(meantBy text: String, for key: String) -> String? {
    let numbers = text.split { $0 == "-" || $0 == "–" }.map(\.trimmed)
    guard key == "at-least", numbers.count == 2, numbers.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return nil }
    return "at-least=\(numbers[0]) at-most=\(numbers[1])"
  }

  /// A number with what it counts, as the attributes that say so: `4 vandringar` for `at-least`.
  static func attributes(meantBy text: String, for key: String) -> String? {
    guard let number = meaning(of: text), text.hasPrefix(number) else { return nil }
    let unit = text.dropFirst(number.count).trimmed
    guard unit.first?.isLetter == true || unit == "%" else { return nil }
    return "\(key)=\(number) unit=" + (unit.contains(" ") ? "\"\(unit)\"" : unit)
  }
}
