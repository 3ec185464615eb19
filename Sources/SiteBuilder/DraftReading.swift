/// What is asked of the drafts of a site that shows none.
enum DraftReading {
  case none
  /// The texts are linked once more, as if all drafts were to be shown.
  case linked
  /// How many have errors is found as well: their addresses are decided for that.
  case judged
}
