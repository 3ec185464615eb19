import Glibc

/// A disk that did not do what it was asked. Nothing that was published before is harmed by one.
package struct DiskError: Error, Equatable {
  /// What was asked for; the words go into "can't …".
  package enum Operation: String, Sendable {
    case open, read, write, list, create, link, rename, remove, lock, publish
    case inspect = "look at"
    case makeFolder = "make the folder"
    case setAttributes = "set the permissions of"
    case synchronize = "finish writing"
  }

  package enum Reason: Equatable, Sendable {
    /// The system's own number (`errno`).
    case system(Int32)
    case largerThan(bytes: Int)
    case notAFile
    /// Another build is publishing into the same folder.
    case inUse
    /// No path inside the folder, or one that is kept for our own files.
    case invalidPath
    case offeredTwice
    /// Something we did not make stands where a file or a folder of ours is to be.
    case inTheWay
    /// Files that we did not make would be replaced: this one, and so many in all.
    case notOurs(count: Int)
    /// The folder holds so many files of others', and nothing of ours was ever published there.
    case anothers(count: Int)
    /// There is no site to go back to.
    case nothingBefore
    /// Nor is there one now.
    case nothingPublished
    /// The folder holds what can't be brought over into a new one: an unreadable name, another disk.
    case notMovable
  }

  package let operation: Operation
  package let path: String
  package let reason: Reason

  package init(operation: Operation, path: String, reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// One English sentence without a period.
  package var message: String {
    "can't \(operation.rawValue) \(path): \(words)"
  }

  /// Whether a file was not read since it is larger than it may be.
  package var isTooLarge: Bool {
    if case .largerThan = reason { true } else { false }
  }

  /// Whether nothing has the path (any more).
  var isAbsence: Bool { reason == .system(ENOENT) || reason == .system(ENOTDIR) }

  private var words: String {
    switch reason {
    case .system(let code): systemWords(for: code)
    case .largerThan(let bytes): "it is larger than \(bytes) bytes"
    case .notAFile: "it is not an ordinary file"
    case .inUse: "another build is publishing into the same folder"
    case .invalidPath: "it is not a path inside the folder that may be published"
    case .offeredTwice: "the site has two files with this path"
    case .inTheWay: "something that was not published from here stands in the way"
    case .notOurs(let count): "\(count) files there were not published from here"
    case .anothers(let count): "\(count) files lie there, and nothing was published from here"
    case .nothingBefore: "there is no site before this one"
    case .nothingPublished: "no site was published there"
    case .notMovable: "it can't be brought over into a new folder"
    }
  }
}
