import Edition

/// What a calendar says of a day.
enum CalendarWord: String, WordKey {
  case begins = "calendar.begins"
  case ends = "calendar.ends"
  case followUpDue = "calendar.follow-up-due"
  case surveyCloses = "calendar.survey-closes"
  case commitmentDue = "calendar.commitment-due"

  var names: [String] {
    switch self {
    case .begins, .ends: ["title"]
    case .followUpDue: ["year", "dueRule", "title"]
    case .surveyCloses: ["survey", "title"]
    case .commitmentDue: ["commitment", "title"]
    }
  }
}
