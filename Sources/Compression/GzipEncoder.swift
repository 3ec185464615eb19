import CZlib

/// gzip (RFC 1952), by the system's zlib.
///
/// Its state lies where zlib was first shown it, since it keeps that address.
@safe final class GzipEncoder: StreamEncoder {
  /// Each step above it costs more time than what it saves on the way.
  private static let level: Int32 = 6
  /// The largest window, and 16 more for the header of gzip: one without a name and with no time.
  private static let windowAndHeader: Int32 = 15 + 16
  private static let memory: Int32 = 8
  private static let room = 65_536

  private let stream: UnsafeMutablePointer<z_stream>

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let state = unsafe deflateInit2_(
      stream, Self.level, Z_DEFLATED, Self.windowAndHeader, Self.memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(state == Z_OK, "zlib can't begin: it is another version, or no memory is left")
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func encode(_ piece: [UInt8]) -> [UInt8] {
    piece.isEmpty ? [] : run(piece, Z_NO_FLUSH)
  }

  func finish() -> [UInt8] { run([], Z_FINISH) }

  /// Goes on until zlib has taken the piece and, at the end, given everything back.
  private func run(_ piece: [UInt8], _ flush: Int32) -> [UInt8] {
    var input = piece
    var packed: [UInt8] = []
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = UInt32(input.count)
      var isFull = true
      while isFull {
        let room = Self.room
        packed += unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
          unsafe stream.pointee.next_out = output.baseAddress
          unsafe stream.pointee.avail_out = UInt32(room)
          let state = unsafe deflate(stream, flush)
          precondition(state != Z_STREAM_ERROR, "zlib was given what it can't go on from")
          unsafe isFull = stream.pointee.avail_out == 0
          unsafe count = room - Int(stream.pointee.avail_out)
        }
      }
      unsafe stream.pointee.next_in = nil
    }
    return packed
  }
}
