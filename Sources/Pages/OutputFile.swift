/// One finished file of the site: what the shell writes.
package struct OutputFile: Sendable, Equatable {
  /// From the output folder, with `/`: `kommuner/berg/index.html`.
  package let path: String
  package let bytes: [UInt8]
}

/// A file that the site will have, before it is rendered.
package struct PlannedFile: Sendable, Equatable {
  /// As in `OutputFile`.
  package let path: String
  /// The page kind, which is also the name of its template: `promise`.
  package let kind: String
}
