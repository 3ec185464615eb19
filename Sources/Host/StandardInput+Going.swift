import Glibc

// Whoever started a program may hold the other end of what it would be told: when that goes, they have gone.
extension StandardInput {
  package static var descriptor: Int32 { STDIN_FILENO }

  /// Whether there is somebody who can go: a terminal, or a program that holds a pipe. Nobody is behind a file or
  /// `/dev/null`, and whoever has gone before the start never was there.
  package static var canGo: Bool {
    guard isHeld else { return false }
    var awaited = [Awaited(descriptor)]
    Awaited.wait(for: &awaited, milliseconds: 0)
    return !awaited[0].isGone
  }

  private static var isHeld: Bool {
    if isTerminal { return true }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFIFO || kind == S_IFSOCK
  }
}
