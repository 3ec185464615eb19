import Glibc

/// Where this program's own file is, without symbolic links; nil where the machine does not say.
package func executablePath() -> String? { resolved("/proc/self/exe") }

/// The folder that this program was started in, by the name that leads to it (`PWD`, which may be a link that leads
/// elsewhere tomorrow); nil where it has none.
package func startingFolder() -> String? {
  var (here, named) = (stat(), stat())
  guard unsafe stat(".", &here) == 0 else { return nil }
  if let name = environmentVariable("PWD"), name.hasPrefix("/"), unsafe stat(name, &named) == 0,
    here.st_dev == named.st_dev, here.st_ino == named.st_ino
  {
    return name
  }
  return resolved(".")
}

/// Whether a folder has the path.
package func isFolder(_ path: String) -> Bool { isOfKind(S_IFDIR, path) }

/// Whether an ordinary file has the path.
package func isFile(_ path: String) -> Bool { isOfKind(S_IFREG, path) }

/// Whether it is known that nothing has the path: what can't be looked at may be there.
package func isNothing(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
}

private func isOfKind(_ kind: mode_t, _ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == kind
}

/// The names on the way from the top to a path, without symbolic links; what is not there yet is taken as it would be
/// made.
package func wayFromTop(to path: String) -> [String] {
  let names = path.split(separator: "/").map(String.init)
  let start = path.hasPrefix("/") ? "/" : "./"
  for count in (0...names.count).reversed() {
    guard let found = resolved(start + names.prefix(count).joined(separator: "/")) else { continue }
    return names.dropFirst(count).reduce(into: found.split(separator: "/").map(String.init), follow)
  }
  return names
}

private func follow(_ way: inout [String], _ name: String) {
  switch name {
  case ".": break
  case "..": _ = way.popLast()
  default: way.append(name)
  }
}

/// Nil where nothing has the path.
private func resolved(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
