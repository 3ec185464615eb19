import Glibc
import Synchronization

// The third room in which `unsafe` stands, beside the two C rooms and Disk: what the command asks of the
// machine is only to be had through pointers. Nobody but the command may import it.

/// Where the command prints.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Whether a person looks at it.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many characters a line of the terminal has; nil where there is none, or it does not say.
  package var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static let lastFailure = Atomic<Int32>(0)

  /// What the machine said (`errno`) where something that was to be read was lost; nil where nothing was. A reader
  /// that has gone away is nobody's fault.
  package static var failure: Int32? {
    let code = lastFailure.load(ordering: .relaxed)
    return code == 0 ? nil : code
  }

  /// From here on writing to a reader that has gone away is an answer to the call, not the end of the program.
  package static func outliveReaders() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Takes the places of streams that were closed before the start, with what can't be written and read: else the next
  /// file that is opened gets the place, and what was meant for a person.
  package static func fillClosed() {
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all of `text`.
  package func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        if errno != EPIPE { Self.lastFailure.store(errno, ordering: .relaxed) }
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }
}
