/// Who is to do what a commitment says.
enum GiverWord: String, WordKey {
  case police = "giver.police"
  case municipality = "giver.municipality"
  /// Of a joint promise: all of them.
  case municipalities = "giver.municipalities"
}
