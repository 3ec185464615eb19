/// A path in the published site that can't lead anywhere else: relative, with `/`, without `.`, `..` and
/// control characters, no part longer than a file name may be.
///
/// Two are the same if their bytes are; for a String, an `ö` in one character and one in two are.
struct SitePath: Hashable, Comparable, Sendable {
  /// Files of our own stand in the published folder under names that begin so.
  static let ownPrefix = ".promise-pages"
  private static let longestPart = 255

  let text: String

  /// In one walk over the bytes: a build asks for every path it publishes several times.
  init?(_ text: String) {
    var length = 0
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0x7F: return nil
      case UInt8(ascii: "/"):
        guard Self.isPart(length: length, dots: dots) else { return nil }
        (length, dots) = (0, 0)
        continue
      case UInt8(ascii: "."): dots += 1
      default: break
      }
      length += 1
    }
    guard Self.isPart(length: length, dots: dots), !text.utf8.starts(with: Self.ownPrefix.utf8) else { return nil }
    self.text = text
  }

  /// Not `.` and not `..`, which have nothing but dots.
  private static func isPart(length: Int, dots: Int) -> Bool {
    length > 0 && length <= longestPart && !(length == dots && dots <= 2)
  }

  /// A name as the disk gave it, in a folder or at the top.
  init(found name: String, in folder: SitePath?) {
    text = folder.map { $0.text + "/" + name } ?? name
  }

  private init(known text: String) {
    self.text = text
  }

  /// The folder it stands in; nil at the top.
  var parent: SitePath? {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return SitePath(known: String(text[..<slash]))
  }

  static func == (a: SitePath, b: SitePath) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  static func < (a: SitePath, b: SitePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

/// The name in a way to a folder that is given to what we keep in a site, or hidden beside it: lists, the site before,
/// what is on its way.
/// - `way`: the names from the top.
package func nameOfOurs(in way: [String]) -> String? {
  way.first { $0.hasPrefix(".") && $0.contains(SitePath.ownPrefix + "-") } ?? way.last.flatMap { $0 == SitePath.ownPrefix ? $0 : nil }
}

extension Sequence<SitePath> {
  /// Every folder that one of the paths stands in, at any depth.
  var folders: Set<SitePath> {
    var folders: Set<SitePath> = []
    for path in self {
      var next = path.parent
      // Where one is known, so are those above it.
      while let folder = next, folders.insert(folder).inserted { next = folder.parent }
    }
    return folders
  }
}
