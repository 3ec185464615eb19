/// Why nothing can be made of a file.
package enum ImportFailure: Error, Sendable, Equatable {
  case tooLarge(limit: Int)
  /// It unpacks to more than it may, or its elements are too many or lie too deep.
  case tooMuch
  /// It is not what its name or its first bytes say.
  case damaged(SourceFormat)
  /// No text is in it.
  case empty
  /// A PDF is read by `pdftotext` before.
  case notText
}
