/// What a command ends with.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The content has errors; nothing was published.
  case contentHasErrors = 1
  case wrongUsage = 2
  /// The machine failed: a disk, a permission.
  case machineFailed = 3
}
