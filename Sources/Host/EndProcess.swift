import Glibc

/// Ends the program with an exit code. Nothing is freed: the machine takes all memory back at once.
package func endProcess(_ code: Int32) -> Never {
  exit(code)
}
