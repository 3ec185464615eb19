import Arguments
import Diagnostics
import Disk
import Host

/// Ends the program. Where what it had to say could not be written (a full disk), that is told where it can be, and no
/// program that goes on takes the run for a good one.
func end(_ status: ExitStatus, in language: DiagnosticLanguage) -> Never {
  guard let code = StandardStream.failure else { endProcess(status.rawValue) }
  let error = DiskError(operation: .write, path: "/dev/stdout", reason: .system(code))
  StandardStream.error.tell(error.diagnostic, in: language)
  endProcess(status == .done ? ExitStatus.machineFailed.rawValue : status.rawValue)
}
