import Glibc

/// Something that is waited for, and what came of it.
package struct Awaited {
  package let descriptor: Int32
  private let events: Int16
  private var came: Int16 = 0

  /// - `reads`: waits for something to read; `writes`: for room to write. With neither for the other side to go.
  package init(_ descriptor: Int32, reads: Bool = false, writes: Bool = false) {
    self.descriptor = descriptor
    events = (reads ? Int16(POLLIN) : 0) | (writes ? Int16(POLLOUT) : 0)
  }

  package var isReadable: Bool { came & Int16(POLLIN | POLLHUP | POLLERR) != 0 }
  package var isWritable: Bool { came & Int16(POLLOUT | POLLHUP | POLLERR) != 0 }
  package var isGone: Bool { came & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 }

  /// Waits until something comes of one of them.
  /// - `milliseconds`: the longest time.
  package static func wait(for awaited: inout [Awaited], milliseconds: Int) {
    var polled = awaited.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
    let count = unsafe poll(&polled, nfds_t(polled.count), Int32(milliseconds))
    for index in awaited.indices { awaited[index].came = count > 0 ? polled[index].revents : 0 }
  }
}
