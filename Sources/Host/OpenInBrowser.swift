import CLinux
import Glibc

/// Asks the desktop to show an address in the browser that is used there. False where there is no desktop.
package func openInBrowser(_ address: String) -> Bool {
  // Nobody waits for it: the machine forgets it when it has ended.
  _ = signal(SIGCHLD, SIG_IGN)
  return ["xdg-open", "open"].contains { start([$0, address]) }
}

/// In a session of its own, so that what ends this program does not end it; it neither reads nor writes here.
private func start(_ words: [String]) -> Bool {
  var attributes = posix_spawnattr_t()
  guard unsafe posix_spawnattr_init(&attributes) == 0 else { return false }
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe posix_spawnattr_setsigmask(&attributes, &signals)
  unsafe sigaddset(&signals, SIGPIPE)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))
  var files = unsafe posix_spawn_file_actions_t()
  guard unsafe posix_spawn_file_actions_init(&files) == 0 else { return false }
  defer { unsafe posix_spawn_file_actions_destroy(&files) }
  for descriptor: Int32 in 0...2 {
    unsafe posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
  }
  var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
  defer { for unsafe argument in unsafe arguments { unsafe free(argument) } }
  var process: pid_t = 0
  return unsafe posix_spawnp(&process, words[0], &files, &attributes, &arguments, environ) == 0
}
