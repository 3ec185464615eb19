package import Digest

/// What some files of a site are made of. A run that would make them of the same again finds them as the
/// last one left them, and need not make them.
package struct Seal: Sendable {
  /// Stands for all that can make a difference to the files.
  package let key: Fingerprint
  /// Those that a run may offer; which of them it did offer is seen when it is over.
  package let paths: [String]

  package init(key: Fingerprint, paths: [String]) {
    self.key = key
    self.paths = paths
  }
}
