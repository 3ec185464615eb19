import Glibc

/// Somebody on this machine who has called. Nothing here ever waits.
package final class LoopbackConnection {
  package enum Reading: Sendable {
    case bytes([UInt8])
    case nothingYet
    /// They say no more, or have gone.
    case ended
  }

  package let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  package func read() -> Reading {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .ended
  }

  /// Says as much as the other side has room for. Returns how many bytes that were; nil where they have gone.
  package func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = unsafe bytes.withUnsafeBytes { unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Says that nothing more will come; the other side may still be talking, and would miss the answer if the connection
  /// were cut.
  package func finish() {
    shutdown(descriptor, Int32(SHUT_WR))
  }
}
