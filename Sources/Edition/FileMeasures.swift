import Synchronization

/// What has been measured of the files of a build, so that the catalogue need not make them once more. What it says is
/// the same, whether they have been made or not.
package final class FileMeasures: Sendable {
  private let known = Mutex<[PageID: FileMeasure]>([:])

  package func keep(_ measure: FileMeasure, of file: PageID) { known.withLock { $0[file] = measure } }

  /// Makes the file where nobody has.
  package func measure(of file: some SiteFile, in edition: Edition) -> FileMeasure {
    if let measure = known.withLock({ $0[file.id] }) { return measure }
    let (scale, view) = (FileScale(), Viewpoint(edition, from: file.id))
    for piece in 0..<file.pieceCount(in: edition) {
      var bytes: [UInt8] = []
      file.append(piece: piece, from: view, to: &bytes)
      scale.add(bytes)
    }
    keep(scale.measure, of: file.id)
    return scale.measure
  }
}
