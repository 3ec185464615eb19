import Edition

/// What the lists of pages are called, in breadcrumbs and titles.
enum PlaceWord: String, WordKey {
  case municipalities = "place.municipalities"
}
