import Glibc

/// Why a program has nothing to say.
package enum ProgramFailure: Error {
  /// The machine has none of that name.
  case missing
  /// It failed, said more than it may or took longer.
  case failed
}

/// What a program of the machine writes to its output when it is given `input`: at most `limit`, in `patience`.
package func output(
  of command: [String], given input: [UInt8], upTo limit: Int, within patience: Duration
) throws(ProgramFailure) -> [UInt8] {
  let process = try ChildProcess(command)
  guard let said = process.talk(input, upTo: limit, until: ContinuousClock.now + patience) else { throw .failed }
  return said
}

/// A program that was started, with a pipe to it and one from it.
private final class ChildProcess {
  private let process: pid_t
  private var input: Int32
  private let output: Int32

  init(_ command: [String]) throws(ProgramFailure) {
    var (toChild, fromChild): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard unsafe pipe(&toChild) == 0 else { throw .failed }
    guard unsafe pipe(&fromChild) == 0 else {
      for number in toChild { close(number) }
      throw .failed
    }
    // The other end of what the child reads must not stay open in it.
    for number in toChild + fromChild { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let failure = unsafe posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    close(toChild[0])
    close(fromChild[1])
    guard failure == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw failure == ENOENT ? .missing : .failed
    }
    (self.process, input, output) = (process, toChild[1], fromChild[0])
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeInput()
    close(output)
  }

  private func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Gives and takes at the same time: a pipe that is full waits for its reader.
  func talk(_ given: [UInt8], upTo limit: Int, until end: ContinuousClock.Instant) -> [UInt8]? {
    var rest = given[...]
    var said: [UInt8] = []
    while true {
      if rest.isEmpty { closeInput() }
      var waits = [pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: input, events: Int16(POLLOUT), revents: 0)]
      _ = unsafe poll(&waits, 2, 200)
      if input >= 0, waits[1].revents != 0 { give(&rest) }
      guard let piece = take() else { break }
      said += piece
      if said.count > limit || ContinuousClock.now > end { return ended(killed: true) ? said : nil }
    }
    return ended(killed: false) ? said : nil
  }

  private func give(_ rest: inout ArraySlice<UInt8>) {
    let count = unsafe rest.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) } else if count < 0, errno != EAGAIN, errno != EINTR { rest = [] }
  }

  /// What has come; nil after the last.
  private func take() -> [UInt8]? {
    var isOver = false
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let read = unsafe Glibc.read(output, buffer.baseAddress, buffer.count)
      isOver = read == 0 || read < 0 && errno != EAGAIN && errno != EINTR
      count = max(0, read)
    }
    return isOver ? nil : piece
  }

  /// Whether it came to a good end.
  private func ended(killed: Bool) -> Bool {
    if killed { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return !killed && status == 0
  }
}
