import Diagnostics
import Source

/// Which files browsers show as pictures, as far as their names tell.
enum PictureFormat {
  private static let shown: Set<String> = [
    "png", "apng", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "svg", "svgz", "bmp", "ico",
  ]

  /// Warns of a picture in a format that no browser, or hardly any, shows.
  static func check(_ path: String, at origin: Origin, _ log: inout DiagnosticLog) {
    let name = path.split(separator: "/").last ?? ""
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased(), !shown.contains(ending) else { return }
    log.report(.pictureNotShown, at: origin, ["format": ending, "file": String(name)])
  }
}
