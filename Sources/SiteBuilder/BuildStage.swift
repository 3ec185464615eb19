/// The stages of a build, in their order.
package enum BuildStage: String, Sendable, CaseIterable {
  /// Finding the files.
  case list
  /// Reading and parsing each.
  case parse
  /// Linking them into one site.
  case link
  /// Deciding addresses, compiling templates.
  case plan
  /// Rendering each page and comparing it with what is there.
  case render
  /// Putting the finished site in its place.
  case publish
}

/// What a build tells of itself on the way. It knows no clock: who listens may look at one.
package enum BuildEvent: Sendable {
  case began(BuildStage)
  /// So many of all pages are rendered.
  case rendered(Int, of: Int)
}
