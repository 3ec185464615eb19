import PromiseModel
import Source

/// A day on which something was done, as a key of a document says.
struct WrittenDay: Sendable {
  let key: String
  let date: Located<PartialDate>

  /// Nil where the key is not there, or no date could be read.
  init?(_ key: String, _ date: Located<PartialDate>?) {
    guard let date else { return nil }
    self.key = key
    self.date = date
  }
}

/// The days that one document says something was done on.
struct WrittenDays: Sendable {
  /// Of the promise.
  var period: Period?
  /// When it was first made public.
  var published: Located<PartialDate>?
  /// When it was changed or corrected, which comes after that.
  var later: [WrittenDay] = []
  /// What else has been done by the day it is told of.
  var others: [WrittenDay] = []

  var all: [WrittenDay] { others + later + [WrittenDay("published", published)].compactMap(\.self) }
}
