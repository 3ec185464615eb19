/// One file of the site: which it is, and what is in it.
///
/// Each kind is one type in one file, named in `FileKind`: a `Page` has a template, and data for programs is
/// written as it is.
package protocol SiteFile: Sendable {
  /// All files of this kind that a site has, in its order. Addresses, the sitemap and the groups are made of them.
  static func all(in plan: FilePlan) -> [Self]

  var id: PageID { get }

  /// In how many pieces it is made, so that a list of everything there is need not be in memory at once.
  func pieceCount(in edition: Edition) -> Int

  /// Makes one piece; the pieces of a file are made in order, those of several files at once.
  /// - `view`: links are written as they are to be in this file.
  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8])
}

extension SiteFile {
  package static func ids(in plan: FilePlan) -> [PageID] { all(in: plan).map(\.id) }

  package func pieceCount(in edition: Edition) -> Int { 1 }
}
