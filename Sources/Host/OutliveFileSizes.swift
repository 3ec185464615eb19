import Glibc

/// From here on a file that would be larger than this process may write (`ulimit -f`) is an answer to the call, not the
/// end of the program.
package func outliveFileSizes() {
  _ = signal(SIGXFSZ, SIG_IGN)
}
