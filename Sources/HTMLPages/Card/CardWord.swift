import Edition

/// Words of the cards that other sites show, and of the page that tells how.
enum CardWord: String, WordKey {
  case title = "card.title"
  case commitmentsLeftOne = "card.commitments-left.one"
  case commitmentsLeftOther = "card.commitments-left.other"
  case promisesLeftOne = "card.promises-left.one"
  case promisesLeftOther = "card.promises-left.other"

  case guideTitle = "card-guide.title"
  case guideDescription = "card-guide.description"
  case guideAbove = "card-guide.above"

  var names: [String] {
    switch self {
    case .title: ["name"]
    case .guideTitle, .guideDescription, .guideAbove: []
    default: ["count"]
    }
  }
}
