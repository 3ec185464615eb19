/// What the command ends with, besides 0: published.
enum ExitStatus: Int32, Error {
  /// The content has errors; nothing was published.
  case contentHasErrors = 1
  case wrongUsage = 2
  /// The machine failed: a disk, a permission.
  case machineFailed = 3
}
