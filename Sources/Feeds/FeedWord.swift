import Edition

/// Words of the feeds and calendars that stand beside pages.
enum FeedWord: String, WordKey {
  /// Of all feeds and calendars but the whole site's.
  case title = "feed.title"
  case proposed = "feed.proposed"
  case correction = "feed.correction"

  var names: [String] {
    switch self {
    case .title: ["site", "part"]
    case .proposed, .correction: ["title"]
    }
  }
}
