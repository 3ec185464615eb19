/// Where something stands below the site's root, whatever the root's own address is.
package struct Address: Sendable, Hashable {
  /// Without a `/` at the start; a page's ends in `/`, that of the start page is empty.
  package let path: String
  /// Whether the path can stand in a URL as it is. Asked for each of the many links that lead here.
  private let isPlain: Bool

  package init(_ path: String) {
    self.path = path
    isPlain = path.utf8.allSatisfy(Self.isPlain)
  }

  private static let folderFile = "index.html"

  /// The file that holds it: a page is the `index.html` of a folder of its own.
  package var file: String { isFolder ? path + Self.folderFile : path }

  /// What visitors and search engines are told; `base` ends in `/`.
  package func absolute(below base: String) -> String {
    base + (isPlain ? path : String(decoding: Self.escaped(path.utf8.span), as: UTF8.self))
  }

  /// The address as a link on the page at `page`. It names the file, so that the site also works
  /// straight from a disk, where nobody answers a folder's address with its `index.html`.
  package func relative(to page: Address) -> String {
    let (own, other) = (path.utf8.span, page.path.utf8.span)
    let shared = Self.sharedFolders(own, other)
    var link: [UInt8] = []
    link.reserveCapacity(3 * 8 + own.count + Self.folderFile.utf8.count)
    for index in shared..<other.count where other[index] == Self.slash { link += "../".utf8 }
    let rest = own.extracting(shared..<own.count)
    if isPlain {
      for index in rest.indices { link.append(rest[index]) }
    } else {
      link += Self.escaped(rest)
    }
    if isFolder { link += Self.folderFile.utf8 }
    return String(decoding: link, as: UTF8.self)
  }

  /// Whether a page stands there.
  package var isFolder: Bool { path.isEmpty || path.utf8.last == Self.slash }

  private static let slash = UInt8(ascii: "/")

  /// The length of the folders that both have at their start, with the last `/`.
  private static func sharedFolders(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    var length = 0
    for index in 0..<min(a.count, b.count) {
      guard a[index] == b[index] else { break }
      if a[index] == slash { length = index + 1 }
    }
    return length
  }

  /// Percent signs for what a path in a URL can't hold (RFC 3986, 3.3). Addresses of pages never need
  /// them; files that a person named do.
  private static func escaped(_ path: Span<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for index in path.indices {
      let byte = path[index]
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return bytes
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), slash:
      true
    default: false
    }
  }
}
