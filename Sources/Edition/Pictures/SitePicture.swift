/// A picture that stands for the whole site where its pages are not: the folder of templates has each, as PNG.
package enum SitePicture: String, Sendable, CaseIterable {
  /// icon.svg, for who can't show that.
  case icon
  /// On the first screen of a telephone.
  case touchIcon = "apple-touch-icon"
  /// Beside the title of a page that somebody shares.
  case sharing

  /// Where it is published.
  var name: String { rawValue + ".png" }
  /// Where it is found.
  package var file: String { "pictures/" + name }
}
