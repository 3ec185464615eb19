package import Diagnostics
import Glibc
import Source

extension DiskError {
  /// What those who build are told: the words stand where those of all problems stand.
  package var diagnostic: Diagnostic {
    Diagnostic(code, at: Origin(file: path), ["path": path, "count": count].merging(cause) { $1 })
  }

  /// The system's own words, and its number, by which there are others.
  private var cause: [String: String] {
    guard case .system(let code) = reason else { return [:] }
    return ["cause": systemWords(for: code), "errno": String(code)]
  }

  private var count: String {
    switch reason {
    case .notOurs(let count), .anothers(let count): String(count)
    default: ""
    }
  }

  private var code: DiagnosticCode {
    switch reason {
    case .system(ENOSPC), .system(EDQUOT): .diskFull
    case .system(EACCES), .system(EPERM): .diskNotAllowed
    case .system(EROFS): .diskReadOnly
    case .system(ENOENT): operation == .read ? .diskNoSite : .diskNotThere
    case .system(ENOTDIR): .diskNoFolder
    case .system(EEXIST): .diskFileExists
    case .system: .diskFailed
    case .inUse: .diskInUse
    case .inTheWay: .diskInTheWay
    case .notOurs: .diskNotOurs
    case .anothers: .diskAnothers
    case .nothingBefore: .diskNothingBefore
    case .nothingPublished: .diskNothingPublished
    case .invalidPath, .offeredTwice, .notMovable: .diskPathUnusable
    case .largerThan, .notAFile: .diskFileChanged
    }
  }
}
