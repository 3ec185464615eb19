/// How it stands with a promise on the build date.
package enum PromiseState: String, Vocabulary {
  case proposed
  /// Its period has begun, so it was being drawn up, and more is not known here.
  case wasProposed = "was-proposed"
  case coming
  case inForce = "in-force"
  /// It has no end, and for a year nobody is known to have looked whether it still holds: it may have been replaced.
  case unconfirmed
  case ended
}
