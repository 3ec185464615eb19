import Source

/// A picture of the folder of templates, as it was read.
package struct PictureSource: InFile, Sendable {
  package let picture: SitePicture
  package let file: String
  package let bytes: [UInt8]

  package init(_ picture: SitePicture, file: String, bytes: [UInt8]) {
    self.picture = picture
    self.file = file
    self.bytes = bytes
  }
}
