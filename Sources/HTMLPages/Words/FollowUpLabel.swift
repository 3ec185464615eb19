import Edition
import PromiseModel

/// What a follow-up is of, in the fewest words: beside a status, in a list, in a sentence.
enum FollowUpLabelWord: String, WordKey {
  case interim = "follow-up-label.interim"
  case withoutYear = "follow-up-label.without-year"
  case atYears = "follow-up-label.at-years"
  case atInterim = "follow-up-label.at-interim"
  case atWithoutYear = "follow-up-label.at-without-year"

  var names: [String] {
    switch self {
    case .interim, .atInterim: ["part", "year"]
    case .atYears: ["years"]
    case .withoutYear, .atWithoutYear: []
    }
  }
}

extension Formats {
  /// `2023`, `2020–2023`, `kvartal 1 2017`, `tid okänd`
  func label(of followUp: FollowUp) -> String {
    guard let year = followUp.year else { return words[FollowUpLabelWord.withoutYear] }
    guard let part = followUp.part else { return years(followUp.years.first ?? year, year) }
    return words(FollowUpLabelWord.interim, ["part": part, "year": String(year)])
  }

  /// `vid uppföljningen 2023`
  func timeLabel(of followUp: FollowUp) -> String {
    guard let year = followUp.year else { return words[FollowUpLabelWord.atWithoutYear] }
    guard let part = followUp.part else {
      return words(
        FollowUpLabelWord.atYears, ["years": years(followUp.years.first ?? year, year)])
    }
    return words(FollowUpLabelWord.atInterim, ["part": part, "year": String(year)])
  }
}

extension Viewpoint {
  /// The same in a list, where a draft is told from what is published.
  func label(of id: FollowUp.ID) -> String {
    marked(formats.label(of: site[id]), isDraft: site[id].particulars.isDraft)
  }
}
