import Glibc

/// Throws where the machine does not let this process open so many files more.
package func requireDescriptors(_ count: Int) throws(SystemFailure) {
  var held: [Int32] = []
  defer { for number in held { close(number) } }
  while held.count < count {
    let number = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure(code: errno) }
    held.append(number)
  }
}
