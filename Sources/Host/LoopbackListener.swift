import Glibc

/// A port of this machine that only this machine itself can reach, by IPv4 and, where there is one, by IPv6: a browser
/// takes `localhost` for either.
package final class LoopbackListener {
  package let port: Int
  /// What is waited for.
  package let descriptors: [Int32]

  private init(port: Int, descriptors: [Int32]) {
    self.port = port
    self.descriptors = descriptors
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }

  /// Nil where somebody else has the port, or this program may not have it.
  /// - `port`: 0 for any that is free.
  package static func open(port: Int) throws(SystemFailure) -> LoopbackListener? {
    guard let first = try descriptor(AF_INET, port) else { return nil }
    let port = boundPort(of: first)
    do throws(SystemFailure) {
      guard let second = try descriptor(AF_INET6, port) else {
        close(first)
        return nil
      }
      return LoopbackListener(port: port, descriptors: [first, second])
    } catch {
      // A machine without IPv6.
      return LoopbackListener(port: port, descriptors: [first])
    }
  }

  /// Who stands at the door.
  package enum Caller {
    case nobody
    case somebody(LoopbackConnection)
    /// Somebody, and this program has as many files and connections open as it may.
    case noRoom
  }

  /// - `descriptor`: one of the listener's.
  package func accept(at descriptor: Int32) -> Caller {
    let number = Glibc.accept(descriptor, nil, nil)
    guard number >= 0 else { return [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) ? .noRoom : .nobody }
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    return .somebody(LoopbackConnection(number))
  }

  private static func descriptor(_ family: Int32, _ port: Int) throws(SystemFailure) -> Int32? {
    let number = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { throw SystemFailure(code: errno) }
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    var on: Int32 = 1
    // What the last run left behind is no hindrance; another server that listens is.
    unsafe setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    if family == AF_INET6 { unsafe setsockopt(number, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, socklen_t(MemoryLayout<Int32>.size)) }
    if bindToLoopback(number, family, port) == 0, listen(number, SOMAXCONN) == 0 { return number }
    let code = errno
    close(number)
    if [EADDRINUSE, EACCES, EPERM].contains(code) { return nil }
    throw SystemFailure(code: code)
  }

  private static func bindToLoopback(_ number: Int32, _ family: Int32, _ port: Int) -> Int32 {
    let port = in_port_t(UInt16(port).bigEndian)
    if family == AF_INET6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port
      address.sin6_addr = in6addr_loopback
      return bind(number, &address)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return bind(number, &address)
  }

  private static func bind<Address>(_ number: Int32, _ address: inout Address) -> Int32 {
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Glibc.bind(number, $0, socklen_t(MemoryLayout<Address>.size))
      }
    }
  }

  private static func boundPort(of number: Int32) -> Int {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = unsafe getsockname(number, $0, &length) }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
