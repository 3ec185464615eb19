package import Content
package import Diagnostics

/// A document that somebody wants to begin.
package protocol Beginning: Sendable {
  /// What to write, and where. Nothing is read but what `site` says and `read` gives.
  /// - `read`: the bytes of a file, by its path below the content folder.
  func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile
}

/// A file to be written where none is.
package struct NewFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

  /// Whether it is not to be published before somebody says so.
  package var isDraft: Bool { String(decoding: bytes, as: UTF8.self).contains("\ndraft: true\n") }
}

/// Why nothing can be begun.
package struct Refusal: Error {
  package let problem: Diagnostic

  package init(_ problem: Diagnostic) { self.problem = problem }
}
