#if BROTLI
  import CBrotli

  /// Brotli (RFC 7932), by the system's library.
  @safe final class BrotliEncoder: StreamEncoder {
    /// Above it every page takes several times as long.
    private static let quality: UInt32 = 5

    private let state: OpaquePointer

    init() {
      guard let state = unsafe BrotliEncoderCreateInstance(nil, nil, nil) else {
        preconditionFailure("Brotli can't begin: no memory is left")
      }
      unsafe self.state = state
      unsafe BrotliEncoderSetParameter(state, BROTLI_PARAM_QUALITY, Self.quality)
    }

    deinit {
      unsafe BrotliEncoderDestroyInstance(state)
    }

    func encode(_ piece: [UInt8]) -> [UInt8] { run(piece, BROTLI_OPERATION_PROCESS) }

    func finish() -> [UInt8] { run([], BROTLI_OPERATION_FINISH) }

    /// Goes on until Brotli has taken the piece and given back what it has ready.
    private func run(_ piece: [UInt8], _ operation: BrotliEncoderOperation) -> [UInt8] {
      var packed: [UInt8] = []
      unsafe piece.withUnsafeBufferPointer { input in
        var next = input.baseAddress
        var left = input.count
        repeat {
          var room = 0
          let isDone = unsafe BrotliEncoderCompressStream(state, operation, &left, &next, &room, nil, nil)
          precondition(isDone != BROTLI_FALSE, "Brotli has no memory left")
          appendOutput(to: &packed)
        } while unsafe left > 0 || BrotliEncoderHasMoreOutput(state) != BROTLI_FALSE
      }
      return packed
    }

    private func appendOutput(to packed: inout [UInt8]) {
      var count = 0
      while let output = unsafe BrotliEncoderTakeOutput(state, &count), count > 0 {
        unsafe packed += UnsafeBufferPointer(start: output, count: count)
        count = 0
      }
    }
  }
#endif
