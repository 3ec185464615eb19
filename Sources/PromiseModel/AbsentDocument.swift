/// A document that has no place on a site, as far as it could be read.
package struct AbsentDocument: Sendable {
  /// What it is of.
  package enum Kind: String, Vocabulary {
    case promise
    case followUp = "follow-up"
    case page
    case other
  }

  package enum Reason: String, Vocabulary {
    /// It says so itself.
    case draft
    /// Nothing could be read of it.
    case unreadable
    /// It has an error that leaves it without a place.
    case faulty
    /// Of a follow-up: its promise has no place.
    case waiting
  }

  package let file: String
  package let kind: Kind
  package let reason: Reason
  /// Slugs as they are written; none where they could not be read.
  package let municipalities: [String]
  package let period: Period?
  /// Of a follow-up.
  package let year: Int?

  package init(
    file: String, kind: Kind, reason: Reason, municipalities: [String] = [], period: Period? = nil, year: Int? = nil
  ) {
    self.file = file
    self.kind = kind
    self.reason = reason
    self.municipalities = municipalities
    self.period = period
    self.year = year
  }
}
