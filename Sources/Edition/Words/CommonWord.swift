import PromiseModel

/// Words that every kind of page needs: numbers, dates, lists, titles.
enum CommonWord: String, WordKey {
  case thousands = "number.thousands"
  case decimal = "number.decimal"
  case percent = "number.percent"
  case quantity = "number.quantity"
  case measure = "number.measure"

  case january = "month.january"
  case february = "month.february"
  case march = "month.march"
  case april = "month.april"
  case may = "month.may"
  case june = "month.june"
  case july = "month.july"
  case august = "month.august"
  case september = "month.september"
  case october = "month.october"
  case november = "month.november"
  case december = "month.december"

  case day = "date.day"
  case dayOfYear = "date.day-of-year"
  case month = "date.month"
  case span = "date.span"
  case openSpan = "date.open-span"

  case listComma = "list.comma"
  case listAnd = "list.and"

  case promiseTitle = "title.promise"
  case districtPlace = "title.district"
  case followUpTitle = "title.follow-up"
  case interimTitle = "title.interim-follow-up"
  case yearlessTitle = "title.follow-up-without-year"
  case yearTitle = "year.title"
  case draftTitle = "title.draft"

  /// The months of a year in order.
  static let months: [CommonWord] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november,
    .december,
  ]

  var names: [String] {
    switch self {
    case .percent: ["number"]
    case .quantity: ["number", "unit"]
    case .measure: ["words", "quantity"]
    case .day: ["day", "month", "year"]
    case .dayOfYear: ["day", "month"]
    case .month: ["month", "year"]
    case .span: ["first", "last"]
    case .openSpan: ["first"]
    case .promiseTitle: ["place", "years"]
    case .districtPlace: ["district", "municipality"]
    case .followUpTitle: ["years", "promise"]
    case .interimTitle: ["part", "year", "promise"]
    case .yearlessTitle: ["promise"]
    case .draftTitle: ["title"]
    case .yearTitle: ["year"]
    default: []
    }
  }
}
