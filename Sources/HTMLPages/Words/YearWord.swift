import Edition

/// Words of the yearly summaries.
enum YearWord: String, WordKey {
  case yearsTitle = "years.title"
  case yearsDescription = "years.description"
  case promises = "years.promises"

  case description = "year.description"
  case promisesOne = "year.promises.one"
  case promisesOther = "year.promises.other"
  case atLeast = "year.at-least"

  case followedUpOne = "year.followed-up.one"
  case followedUpOther = "year.followed-up.other"
  case interimOnlyOne = "year.interim-only.one"
  case interimOnlyOther = "year.interim-only.other"
  case nothingButInterim = "year.nothing-but-interim"
  case withoutFollowUpOne = "year.without-follow-up.one"
  case withoutFollowUpOther = "year.without-follow-up.other"
  case notHeldOne = "year.not-held.one"
  case notHeldOther = "year.not-held.other"

  case number = "year.column.number"
  case total = "year.column.total"
  case everything = "year.column.everything"
  case withoutFollowUp = "year.column.without-follow-up"

  case withoutFocus = "year.without-focus"

  case mapLegend = "year.map.legend"
  case mapNone = "year.map.none"

  case share = "year.share.about"
  case shareLess = "year.share.less"
  case shareMore = "year.share.more"
  case shareColumn = "year.column.share"

  case onlyInterim = "year.told.only-interim"
  case withInterim = "year.told.with-interim"

  var names: [String] {
    switch self {
    case .description: ["year"]
    case .mapLegend: ["state", "count"]
    case .share: ["percent"]
    case .onlyInterim, .withInterim: ["years"]
    case .promisesOne, .promisesOther, .atLeast, .followedUpOne, .followedUpOther, .interimOnlyOne,
      .interimOnlyOther, .withoutFollowUpOne, .withoutFollowUpOther, .notHeldOne, .notHeldOther:
      ["count"]
    default: []
    }
  }
}
