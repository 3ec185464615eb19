import Edition

/// What a page's content in another form is called.
enum AlternateWord: String, WordKey {
  case feedTitle = "alternate.feed"
  case calendarTitle = "alternate.calendar"
  case dataTitle = "alternate.data"
}
