import Content
import Digest

/// What was made of one file of the content folder, and what tells whether it still says the same.
struct ReadDocument: Sendable {
  let file: ParsedFile
  /// Of its bytes; nil for one that is too large to be read.
  let fingerprint: Fingerprint?
}
