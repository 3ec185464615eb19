import PromiseModel

/// The text that stands in for a picture.
enum PictureText {
  private static let words: Set<String> = ["bild", "bilden", "foto", "fotografi", "fotot", "image", "picture", "photo", "img"]
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff"]

  /// Whether it is the name of a file, or says no more than that there is a picture.
  static func saysNothing(_ text: String) -> Bool {
    let text = text.trimmed.lowercased()
    return words.contains(text) || endings.contains { text.hasSuffix($0) }
  }
}
