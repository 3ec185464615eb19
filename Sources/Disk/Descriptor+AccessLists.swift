import CLinux
import Glibc

/// Access lists, and what people hang on a folder by name (xattr(7)): neither is to be lost with a folder that another
/// takes the place of. What the machine's own guards hang on it is theirs.
extension Descriptor {
  /// None where the disk has no such thing.
  func accessLists() -> [String: [UInt8]] {
    var lists: [String: [UInt8]] = [:]
    for name in attributeNames() where name.hasPrefix("system.posix_acl_") || name.hasPrefix("user.") {
      lists[name] = unsafe bytes { buffer, size in unsafe fgetxattr(number, name, buffer, size) }
    }
    return lists
  }

  func setAccessLists(_ wanted: [String: [UInt8]]) throws(DiskError) {
    let now = accessLists()
    guard now != wanted else { return }
    for name in now.keys where wanted[name] == nil { try check(unsafe fremovexattr(number, name), .setAttributes) }
    for (name, value) in wanted where now[name] != value {
      try check(unsafe fsetxattr(number, name, value, UInt(value.count), 0), .setAttributes)
    }
  }

  private func attributeNames() -> [String] {
    let names = unsafe bytes { buffer, size in unsafe flistxattr(number, buffer?.assumingMemoryBound(to: CChar.self), size) }
    return names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a call fills in, which says first how much that is.
  private func bytes(_ call: (UnsafeMutableRawPointer?, UInt) -> Int) -> [UInt8] {
    let size = call(nil, 0)
    guard size > 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = max(0, unsafe call(UnsafeMutableRawPointer(buffer.baseAddress), UInt(size)))
    }
  }

  /// Gives this folder the owner, group, permissions and access lists of another.
  /// - `more`: permissions that it gets besides.
  func setAttributes(like other: borrowing Descriptor, adding more: UInt32 = 0) throws(DiskError) {
    let status = try other.status()
    try setAttributes(of: ".", to: status, adding: more)
    try setAccessLists(other.accessLists())
  }
}
