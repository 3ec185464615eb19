import Glibc

/// Is told by the machine when something is written in some folders (inotify).
package final class FolderWatch {
  package let descriptor: Int32
  private var watched: Set<Int32> = []
  private static let wanted = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Nil where the machine has none to give.
  package init?() {
    let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard number >= 0 else { return nil }
    descriptor = number
  }

  deinit {
    close(descriptor)
  }

  /// Watches these, and no others any more: a folder that was moved away is still the same to the machine.
  /// False where the machine will not watch so many.
  package func watch(_ folders: [String]) -> Bool {
    var isWhole = true
    var now: Set<Int32> = []
    for folder in folders {
      let number = unsafe inotify_add_watch(descriptor, folder, Self.wanted | UInt32(IN_ONLYDIR))
      // One that has just gone is told of by the folder that it was in.
      if number >= 0 { now.insert(number) } else if errno != ENOENT, errno != ENOTDIR { isWhole = false }
    }
    for number in watched.subtracting(now) { _ = inotify_rm_watch(descriptor, number) }
    watched = now
    return isWhole
  }

  /// Whether anything has come since this was last asked. What happens to names that begin with `.` or `_`, such as the
  /// copies that an editor keeps beside a file, is no news.
  package func takeNews() -> Bool {
    var hasNews = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasNews }
      if Self.isNews(buffer[..<count]) { hasNews = true }
    }
  }

  /// Reads the events one by one (inotify(7)): watch, kind, cookie and the length of the name, each four bytes, then the
  /// name.
  private static func isNews(_ bytes: ArraySlice<UInt8>) -> Bool {
    func number(at place: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) } }
    let head = 16
    var place = bytes.startIndex
    while place + head <= bytes.endIndex {
      let (kind, length) = (number(at: place + 4), Int(number(at: place + 12)))
      let first = length > 0 ? bytes[place + head] : 0
      let isHidden = first == UInt8(ascii: ".") || first == UInt8(ascii: "_")
      if kind & UInt32(IN_IGNORED) == 0, !isHidden { return true }
      place += head + length
    }
    return false
  }
}
