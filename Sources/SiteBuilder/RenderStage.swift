import Disk
import Pages

/// Makes the files of a site and offers them for publishing, but those that the last build made of the same.
struct RenderStage {
  let pages: PageSet
  let content: ContentFolder
  /// Nil: none are wanted.
  let copies: PackedCopies?
  /// Of each of the groups of pages.
  let seals: [Seal]
  /// Whether what the last build made may be taken over.
  let takesOver: Bool
  let publication: Publication
  let jobs: Int
  let tell: @Sendable (BuildEvent) -> Void

  /// Returns how many packed copies there are.
  func run() throws(DiskError) -> Int {
    let kept = try parallelMap(takesOver ? seals.count : 0, jobs: jobs) { index throws(DiskError) in
      try publication.keep(seals[index])
    }
    var files: [Int] = []
    var copyCount = 0
    for (index, group) in pages.groups.enumerated() {
      if index < kept.count, let count = kept[index] {
        copyCount += count - group.files.count
      } else {
        files += group.files
      }
    }
    return try copyCount + make(files.sorted()) + copyMedia()
  }

  /// Makes and offers one file after the other: no more of them is in memory than there are jobs, and of a
  /// long one only a piece.
  private func make(_ files: [Int]) throws(DiskError) -> Int {
    let copies = try parallelMap(files.count, jobs: jobs) { index throws(DiskError) in
      let path = pages.paths[files[index]]
      try publication.offer(path: path, pieces: pages.pieces(of: files[index]))
      if index % 64 == 0 { tell(.rendered(index, of: files.count)) }
      return try self.copies?.offer(path, to: publication, takesOver: takesOver) ?? 0
    }
    return copies.reduce(0, +)
  }

  private func copyMedia() throws(DiskError) -> Int {
    var copyCount = 0
    for path in pages.media {
      try publication.offerCopy(path: path, of: content.path + "/" + path)
      copyCount += try copies?.offer(path, to: publication, takesOver: takesOver) ?? 0
    }
    return copyCount
  }
}
