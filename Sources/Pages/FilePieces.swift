import Edition

/// A file of the site in the pieces it is made in: each is made when it is asked for.
package struct FilePieces: Sequence, IteratorProtocol {
  let file: any SiteFile
  let view: Viewpoint
  private let count: Int
  private var made = 0
  /// Where somebody tells of what the file comes to.
  private var scale: FileScale?

  init(_ file: any SiteFile, from view: Viewpoint) {
    self.file = file
    self.view = view
    count = file.pieceCount(in: view.edition)
  }

  package mutating func next() -> [UInt8]? {
    guard made < count else { return nil }
    if made == 0, file.id.nature.kind.isMeasured { scale = FileScale() }
    var bytes: [UInt8] = []
    file.append(piece: made, from: view, to: &bytes)
    made += 1
    if let scale {
      scale.add(bytes)
      if made == count { view.edition.measures.keep(scale.measure, of: file.id) }
    }
    return bytes
  }
}
