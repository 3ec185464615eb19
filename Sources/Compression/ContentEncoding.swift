/// How the bytes of a file may be packed for the way to a browser (RFC 9110, 8.4.1).
package enum ContentEncoding: Sendable, CaseIterable {
  case gzip
  #if BROTLI
    /// Only where this program was built with the system's Brotli.
    case brotli
  #endif

  /// What web servers look for behind the name of a file.
  package var ending: String {
    switch self {
    case .gzip: ".gz"
    #if BROTLI
      case .brotli: ".br"
    #endif
    }
  }

  /// What a server calls it in its answer.
  package var name: String {
    switch self {
    case .gzip: "gzip"
    #if BROTLI
      case .brotli: "br"
    #endif
    }
  }

  /// One packer for one file.
  package func makeEncoder() -> any StreamEncoder {
    switch self {
    case .gzip: GzipEncoder()
    #if BROTLI
      case .brotli: BrotliEncoder()
    #endif
    }
  }
}
