import Glibc

/// Where this program's own file is, without symbolic links; nil where the machine does not say.
package func executablePath() -> String? {
  guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
  defer { unsafe free(path) }
  return unsafe String(cString: path)
}

/// Whether a folder has the path.
package func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
