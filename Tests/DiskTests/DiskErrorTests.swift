import Diagnostics
import Disk
import Glibc
import Testing

/// A machine that fails is told of in words for those who build.
struct DiskErrorTests {
  static let reasons: [(DiskError.Reason, DiagnosticCode)] = [
    (.system(ENOSPC), .diskFull), (.system(EDQUOT), .diskFull), (.system(EACCES), .diskNotAllowed),
    (.system(EPERM), .diskNotAllowed), (.system(EROFS), .diskReadOnly), (.system(ENOENT), .diskNotThere),
    (.system(ENOTDIR), .diskNoFolder), (.system(EIO), .diskFailed), (.inUse, .diskInUse),
    (.inTheWay, .diskInTheWay), (.invalidPath, .diskPathUnusable), (.offeredTwice, .diskPathUnusable),
    (.notOurs(count: 3), .diskNotOurs), (.anothers(count: 101), .diskAnothers), (.nothingBefore, .diskNothingBefore), (.nothingPublished, .diskNothingPublished), (.notMovable, .diskPathUnusable), (.notAFile, .diskFileChanged), (.largerThan(bytes: 1), .diskFileChanged),
  ]

  /// No message is in two languages.
  @Test(arguments: Array(Int32(1)...133))
  func whatTheSystemSaysIsInOneLanguage(_ number: Int32) {
    let problem = DiskError(operation: .write, path: "x", reason: .system(number)).diagnostic
    guard problem.code == .diskFailed else { return }
    let english = unsafe String(cString: strerror(number))
    #expect(problem.problem(in: .english).contains("(\(english))"))
    #expect(!problem.problem(in: .swedish).contains(english) && !problem.problem(in: .swedish).contains("can't"))
  }

  @Test(arguments: reasons)
  func saysWhatHappenedAndWhere(_ reason: DiskError.Reason, _ code: DiagnosticCode) {
    let problem = DiskError(operation: .write, path: "output/index.html", reason: reason).diagnostic
    #expect(problem.code == code)
    for language in DiagnosticLanguage.allCases {
      #expect(problem.problem(in: language).contains("output/index.html"))
      #expect(!problem.problem(in: language).contains("{"))
    }
  }
}
