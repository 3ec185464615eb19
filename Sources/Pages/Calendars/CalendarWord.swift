import Templates

/// What a calendar says of a day.
enum CalendarWord: String, WordKey {
  case begins = "calendar.begins"
  case ends = "calendar.ends"
  case followUpDue = "calendar.follow-up-due"
  case surveyCloses = "calendar.survey-closes"

  var names: KeyValuePairs<String, Shape.Kind> {
    switch self {
    case .begins, .ends: ["title": .value]
    case .followUpDue: ["year": .value, "title": .value]
    case .surveyCloses: ["survey": .value, "title": .value]
    }
  }
}
