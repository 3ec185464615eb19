import PromiseModel

extension CalendarDate {
  /// `2027-01-15`, and nothing else.
  init?(iso text: String) {
    guard let date = try? PartialDate.parse(text), date.precision == .day, date.first.iso == text else { return nil }
    self = date.first
  }
}
