/// One file of the content folder, as it came from the disk.
package struct SourceFile: Sendable {
  /// Below the content folder, with `/`: `promises/berg/2023.md`.
  package let path: String
  /// What its path makes it.
  package let kind: ContentPath
  /// For messages: `content/promises/berg/2023.md`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, kind: ContentPath, name: String, bytes: [UInt8]) {
    self.path = path
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }
}
