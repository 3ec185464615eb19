import Edition

/// A file of the site in the pieces it is made in: each is made when it is asked for.
package struct FilePieces: Sequence, IteratorProtocol {
  let file: any SiteFile
  let view: Viewpoint
  private let count: Int
  private var made = 0

  init(_ file: any SiteFile, from view: Viewpoint) {
    self.file = file
    self.view = view
    count = file.pieceCount(in: view.edition)
  }

  package mutating func next() -> [UInt8]? {
    guard made < count else { return nil }
    defer { made += 1 }
    var bytes: [UInt8] = []
    file.append(piece: made, from: view, to: &bytes)
    return bytes
  }
}
