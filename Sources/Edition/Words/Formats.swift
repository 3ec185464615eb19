package import PromiseModel

/// Numbers, dates and spans as visitors read them; the words and the spaces are those of `words.yaml`.
package struct Formats: Sendable {
  package let words: Words
  /// By month, from 0.
  private let months: [String]
  private let thousands: String
  private let decimal: String

  init(_ words: Words) {
    self.words = words
    months = CommonWord.months.map { words[$0] }
    thousands = words[CommonWord.thousands]
    decimal = words[CommonWord.decimal]
  }

  // MARK: Numbers

  /// `1 500`
  package func number(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += thousands }
      text.append(digit)
    }
    return text
  }

  /// `2,5`
  package func number(_ quantity: Quantity) -> String {
    let (whole, decimals) = quantity.parts
    return decimals.isEmpty ? number(whole) : number(whole) + decimal + decimals
  }

  /// `40 kontroller`, `20 %`, or only the number where there is no unit.
  package func quantity(_ quantity: Quantity, _ unit: MeasureUnit?) -> String {
    guard let unit else { return number(quantity) }
    if unit.isPercent { return words(CommonWord.percent, ["number": number(quantity)]) }
    return words(
      CommonWord.quantity,
      ["number": number(quantity), "unit": unit.form(for: quantity)])
  }

  /// As the source gives it: `ca 190 kontroller`.
  package func measure(_ measure: Measure, _ unit: MeasureUnit?) -> String {
    let quantity = quantity(measure.number, unit)
    guard !measure.words.isEmpty else { return quantity }
    return words(CommonWord.measure, ["words": measure.words, "quantity": quantity])
  }

  // MARK: Dates

  /// `21 april 2023`
  package func day(_ day: CalendarDate) -> String {
    words(
      CommonWord.day,
      ["day": String(day.day), "month": months[day.month - 1], "year": year(day)])
  }

  /// As precisely as it was written: `21 april 2023`, `april 2023`, `2023`.
  package func date(_ date: PartialDate) -> String {
    moment(date.first, date.precision)
  }

  /// As it was written: `2023–2024`, `mars 2019–februari 2020`, `2023–`.
  package func period(_ period: Period) -> String {
    guard let last = period.last else {
      return words(CommonWord.openSpan, ["first": moment(period.first, period.precision)])
    }
    return span(period.first, last, period.precision)
  }

  /// As shortly as it can be said: `2023`, `januari–mars 2023`, `1 juni–14 augusti 2023`.
  package func days(_ days: DateRange) -> String {
    span(days.first, days.last, precision(of: days))
  }

  /// `2020–2023`
  package func years(_ first: Int, _ last: Int) -> String {
    first == last ? String(first) : span(String(first), String(last))
  }

  // MARK: Spans

  private func precision(of days: DateRange) -> PartialDate.Precision {
    let last = days.last
    guard days.first.day == 1, last.day == CalendarDate.days(inMonth: last.month, of: last.year) else {
      return .day
    }
    return days.first.month == 1 && last.month == 12 ? .year : .month
  }

  /// What both ends have in common is said once.
  private func span(
    _ first: CalendarDate, _ last: CalendarDate, _ precision: PartialDate.Precision
  ) -> String {
    let end = moment(last, precision)
    guard first.year == last.year else { return span(moment(first, precision), end) }
    switch precision {
    case .year:
      return end
    case .month:
      return first.month == last.month ? end : span(months[first.month - 1], end)
    case .day:
      guard first != last else { return end }
      return span(first.month == last.month ? String(first.day) : dayOfYear(first), end)
    }
  }

  private func span(_ first: String, _ last: String) -> String {
    words(CommonWord.span, ["first": first, "last": last])
  }

  private func moment(_ day: CalendarDate, _ precision: PartialDate.Precision) -> String {
    switch precision {
    case .year: year(day)
    case .month:
      words(CommonWord.month, ["month": months[day.month - 1], "year": year(day)])
    case .day: self.day(day)
    }
  }

  private func dayOfYear(_ day: CalendarDate) -> String {
    words(
      CommonWord.dayOfYear, ["day": String(day.day), "month": months[day.month - 1]])
  }

  private func year(_ day: CalendarDate) -> String { String(day.year) }

  // MARK: Lists

  /// `Stenungsund, Tjörn och Orust`
  package func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: words[CommonWord.listComma]) + words[CommonWord.listAnd] + last
  }
}
