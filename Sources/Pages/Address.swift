/// Where something stands below the site's root, whatever the root's own address is.
package struct Address: Sendable, Hashable {
  /// Without a `/` at the start; a page's ends in `/`, that of the start page is empty.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The file that holds it: a page is the `index.html` of a folder of its own.
  package var file: String { isFolder ? path + "index.html" : path }

  /// What visitors and search engines are told; `base` ends in `/`.
  package func absolute(below base: String) -> String {
    base + Self.escaped(path)
  }

  /// The address as a link on the page at `page`. It names the file, so that the site also works
  /// straight from a disk, where nobody answers a folder's address with its `index.html`.
  package func relative(to page: Address) -> String {
    let own = Array(file.utf8)
    let other = Array(page.path.utf8)
    let shared = Self.sharedFolders(own, other)
    let climbs = other[shared...].count { $0 == Self.slash }
    let rest = String(decoding: own[shared...], as: UTF8.self)
    return String(repeating: "../", count: climbs) + Self.escaped(rest)
  }

  private var isFolder: Bool { path.isEmpty || path.utf8.last == Self.slash }

  private static let slash = UInt8(ascii: "/")

  /// The length of the folders that both have at their start, with the last `/`.
  private static func sharedFolders(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var length = 0
    for index in 0..<min(a.count, b.count) {
      guard a[index] == b[index] else { break }
      if a[index] == slash { length = index + 1 }
    }
    return length
  }

  /// Percent signs for what a path in a URL can't hold (RFC 3986, 3.3). Addresses of pages never need
  /// them; files that a person named do.
  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { !isPlain($0) }) else { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
