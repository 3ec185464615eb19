/// What a file of `media/` is by its first bytes, where these leave no doubt.
package enum MediaKind: String {
  case heic = "HEIC"
  case office = "Office (doc, xls)"
  case pdf = "PDF"
  case picture = "JPEG, PNG, GIF, WebP"
  case tiff = "TIFF"
  case zip = "ZIP (docx, xlsx)"

  /// Nil of all that is not known.
  private init?(_ bytes: [UInt8]) {
    let found = Self.beginnings.first { bytes.starts(with: $0.bytes) }?.kind
    switch found {
    case let kind?: self = kind
    case nil where Self.box(bytes, "ftyp", at: 4) && ["heic", "heix", "hevc", "mif1", "msf1"].contains { Self.box(bytes, $0, at: 8) }: self = .heic
    case nil where Self.box(bytes, "RIFF", at: 0) && Self.box(bytes, "WEBP", at: 8): self = .picture
    case nil: return nil
    }
  }

  /// What a file is that is called a picture of the web or a PDF, and is another thing: no browser shows it as what it is
  /// called. Nil where it may be what its name says; one picture under the name of another is shown.
  /// - `bytes`: the first twelve, or more.
  package static func belied(by path: String, _ bytes: [UInt8]) -> MediaKind? {
    guard let kind = MediaKind(bytes), let ending = path.split(separator: ".").last?.lowercased() else { return nil }
    if ending == "pdf" { return kind == .pdf ? nil : kind }
    return ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"].contains(ending) && kind != .picture ? kind : nil
  }

  private static let beginnings: [(bytes: [UInt8], kind: MediaKind)] = [
    ([0xFF, 0xD8, 0xFF], .picture), ([0x89, 0x50, 0x4E, 0x47], .picture), (Array("GIF8".utf8), .picture), (Array("%PDF-".utf8), .pdf),
    ([0x50, 0x4B, 3, 4], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .office), ([0x49, 0x49, 0x2A, 0], .tiff), ([0x4D, 0x4D, 0, 0x2A], .tiff),
  ]

  private static func box(_ bytes: [UInt8], _ name: String, at start: Int) -> Bool {
    bytes.dropFirst(start).starts(with: name.utf8)
  }
}
