import Digest
import Edition

/// A file of a site that is published nowhere.
package struct MemoryFile: Sendable {
  package let bytes: [UInt8]
  /// What a browser is to be told that it is.
  package let mediaType: String
  /// What tells whether it still says the same.
  package var mark: String { Fingerprint(of: bytes).base64 }
  /// Whether it is as its author put it there, and no page of ours.
  package let isMedia: Bool

  init(_ path: String, isMedia: Bool, bytes: [UInt8]) {
    self.bytes = bytes
    self.isMedia = isMedia
    mediaType = WayOut(of: path, start: bytes.prefix(64)).mediaType
  }
}
