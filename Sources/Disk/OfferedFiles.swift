/// The files of a site that is about to be published, as they will be.
package protocol OfferedFiles: Sendable {
  /// In the order of their bytes.
  var offeredPaths: [String] { get }

  /// What one of them will say.
  func contents(of path: String) throws(DiskError) -> OfferedContents
}
