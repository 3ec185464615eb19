import PromiseModel

/// An earlier promise's text with a mark in the place of every year and day of its time.
struct TextAfter {
  private let years: ClosedRange<Int>
  /// Whether a day of a month without a year is one of its time too.
  private let hasDays: Bool

  init(_ earlier: Period) {
    years = earlier.first.year...max(earlier.first.year, (earlier.last?.year ?? 2199) + 1)
    hasDays = false
  }

  /// Of what names a survey: it may have been made two years before.
  private init(ofSurvey text: TextAfter) {
    years = text.years.lowerBound - 2...text.years.upperBound
    hasDays = true
  }

  func written(_ text: String) -> String {
    let text = Array(text.utf8)[...]
    return (SurveyTalk.names(text) ? TextAfter(ofSurvey: self) : self).withoutYears(text)
  }

  /// Of a body: what is no prose (code, addresses, attributes) says the same, but for the days of `due`; what stands
  /// below the heading of a survey is left out.
  func written(_ body: ArraySlice<UInt8>) -> String {
    SurveyTalk(in: body).stretches.map { stretch in
      switch stretch.kind {
      case .section: "\n" + Mark.text(ScaffoldWords.surveyText) + "\n\n"
      case .paragraph: TextAfter(ofSurvey: self).parts(of: body[stretch.range])
      case .other: parts(of: body[stretch.range])
      }
    }.joined()
  }

  private func parts(of body: ArraySlice<UInt8>) -> String {
    var result = ""
    for part in TextParts(of: body) {
      switch part.kind {
      case .prose: result += withoutYears(body[part.range])
      case .attributes: append(String(decoding: body[part.range], as: UTF8.self), to: &result)
      case .other: result += String(decoding: body[part.range], as: UTF8.self)
      }
    }
    return result
  }

  // MARK: Days of commitments

  private func append(_ block: String, to result: inout String) {
    let (rest, hadDue) = AttributeWords.without("due", in: block)
    guard hadDue else {
      result += block
      return
    }
    if let last = result.last, !last.isWhitespace { result += " " }
    result += Mark.text(ScaffoldWords.newDue) + (rest.isEmpty ? "" : " " + rest)
  }

  // MARK: Years

  private func withoutYears(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isDigit, !isPartOfWord(index, text), let found = time(at: index, text) else {
        result.append(text[index])
        index += 1
        continue
      }
      result += Array(Mark.text(found.isDay ? ScaffoldWords.newDay : ScaffoldWords.newYear).utf8)
      index = found.end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `2025`, `2025-2026`, `2025–2026`, `2025-06-30`, of the earlier promise's time.
  private func time(at start: Int, _ text: ArraySlice<UInt8>) -> (end: Int, isDay: Bool)? {
    if hasDays, let end = endOfDay(at: start, text) { return (end, true) }
    guard let year = number(4, at: start, text), years.contains(year) else { return nil }
    var (end, isDay) = (start + 4, false)
    for sign in ["-", "–"] where text[end...].starts(with: sign.utf8) {
      let next = end + sign.utf8.count
      if number(4, at: next, text) != nil {
        end = next + 4
      } else if sign == "-", number(2, at: next, text) != nil {
        (end, isDay) = (next + 2, true)
        if end < text.endIndex, text[end] == UInt8(ascii: "-"), number(2, at: end + 1, text) != nil { end += 3 }
      }
      break
    }
    return continues(end, text) ? nil : (end, isDay)
  }

  /// `1 oktober`, `1 oktober 2026`.
  private func endOfDay(at start: Int, _ text: ArraySlice<UInt8>) -> Int? {
    guard let day = number(1, at: start, text) ?? number(2, at: start, text), (1...31).contains(day) else { return nil }
    let rest = text[start...].drop(while: \.isDigit)
    guard rest.first == 0x20, let month = MonthName.all.first(where: { rest.dropFirst().starts(with: $0.utf8) }) else { return nil }
    let end = rest.startIndex + 1 + month.utf8.count
    if end < text.endIndex, text[end].isLetterOrDigit { return nil }
    guard end < text.endIndex, text[end] == 0x20, let year = number(4, at: end + 1, text), years.contains(year) else { return end }
    return end + 5
  }

  /// A number of so many digits.
  private func number(_ digits: Int, at start: Int, _ text: ArraySlice<UInt8>) -> Int? {
    let found = text[min(start, text.endIndex)...].prefix(while: \.isDigit)
    return found.count == digits ? Int(String(decoding: found, as: UTF8.self)) : nil
  }

  private func isPartOfWord(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return false }
    let before = text[index - 1]
    return before.isLetterOrDigit || "-./_:#".utf8.contains(before)
  }

  /// Whether a word, or a number as in `2025:10`, goes on.
  private func continues(_ end: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard end < text.endIndex else { return false }
    if text[end].isLetterOrDigit { return true }
    return ":./-_".utf8.contains(text[end]) && end + 1 < text.endIndex && text[end + 1].isLetterOrDigit
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A letter of any alphabet begins and goes on with bytes from 0xC3 on, a dash with 0xE2.
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) || self == 0xC3 }
}
