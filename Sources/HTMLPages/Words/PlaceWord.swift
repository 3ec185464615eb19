import Edition

/// What the lists of pages are called in menus, breadcrumbs and titles.
enum PlaceWord: String, WordKey {
  case municipalities = "place.municipalities"
  case years = "place.years"
}
