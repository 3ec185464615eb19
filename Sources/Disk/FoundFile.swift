/// Something below a folder that is not a folder itself.
package struct FoundFile: Sendable, Equatable {
  package enum Kind: Sendable {
    case file
    /// Never followed: it may lead out of the folder.
    case symbolicLink
    /// Its name, or that of the folder named here, is not UTF-8, holds control characters or makes the path
    /// too long; there is no way to it that would be safe.
    case invalidName
    /// A device, a pipe, a socket.
    case other
  }

  /// From the folder, with `/`.
  package let path: String
  package let kind: Kind
}
