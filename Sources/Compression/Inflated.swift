import CZlib

/// Unpacks what deflate has packed without a header, as in a zip (RFC 1951), by the system's zlib.
package enum Inflated {
  package enum Failure: Error, Sendable {
    /// It would become more than it may.
    case tooLarge
    case damaged
  }

  /// The bytes that were packed.
  /// - `limit`: more than so many are not made, whatever the packed ones say.
  package static func bytes(_ packed: ArraySlice<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
    defer { unsafe inflateEnd(&stream) }
    var input = Array(packed)
    var unpacked: [UInt8] = []
    let state: Int32 = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(clamping: input.count)
      var state = Z_OK
      while state == Z_OK, unpacked.count <= limit {
        unpacked += unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { output, count in
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = 65_536
          unsafe state = inflate(&stream, Z_NO_FLUSH)
          unsafe count = 65_536 - Int(stream.avail_out)
        }
      }
      return state
    }
    if unpacked.count > limit { throw .tooLarge }
    guard state == Z_STREAM_END else { throw .damaged }
    return unpacked
  }
}
