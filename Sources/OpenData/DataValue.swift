import Edition
import PromiseModel
import SafeHTML
import Writers

/// The value of one field in one row.
enum DataValue {
  case none
  case text(String)
  case markup(HTML)
  case integer(Int)
  case number(Quantity)
  case flag(Bool)
  case texts([String])
  case integers([Int])
  case object((inout JSONWriter) -> Void)
  case objects([(inout JSONWriter) -> Void])

  static func text(_ text: String?) -> DataValue {
    if let text { .text(text) } else { .none }
  }

  static func markup(_ markup: HTML?) -> DataValue {
    if let markup { .markup(markup) } else { .none }
  }

  static func integer(_ number: Int?) -> DataValue {
    if let number { .integer(number) } else { .none }
  }

  static func number(_ number: Quantity?) -> DataValue {
    if let number { .number(number) } else { .none }
  }

  static func flag(_ flag: Bool?) -> DataValue {
    if let flag { .flag(flag) } else { .none }
  }

  /// The published name of one of a closed list.
  static func name(_ value: (some Vocabulary)?) -> DataValue { .text(value?.rawValue) }

  static func date(_ date: PartialDate?) -> DataValue { .text(date?.iso) }
  static func day(_ day: CalendarDate?) -> DataValue { .text(day?.iso) }
}
