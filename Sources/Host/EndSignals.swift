import CLinux
import Glibc

/// The signals that ask a program to end: from here on they end nothing by themselves, and can be waited for.
///
/// To be made before the first thread: those that come later take over what is held back.
package final class EndSignals {
  package let descriptor: Int32

  /// Nil where the machine has none to give.
  package init?() {
    var wanted = sigset_t()
    unsafe sigemptyset(&wanted)
    for signal in [SIGINT, SIGTERM] { unsafe sigaddset(&wanted, signal) }
    // `nohup` has it that a terminal may close.
    if !Self.isIgnored(SIGHUP) { unsafe sigaddset(&wanted, SIGHUP) }
    guard unsafe pthread_sigmask(SIG_BLOCK, &wanted, nil) == 0 else { return nil }
    let number = unsafe signalfd(-1, &wanted, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
    guard number >= 0 else { return nil }
    descriptor = number
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    let (handler, ignored) = unsafe (action.__sigaction_handler.sa_handler, SIG_IGN)
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(ignored, to: Int.self)
  }

  deinit {
    close(descriptor)
  }
}
