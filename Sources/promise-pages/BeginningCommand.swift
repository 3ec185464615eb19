import Arguments
import Disk
import Host
import Scaffold
import SiteBuilder

/// A command that begins a document.
protocol BeginningCommand: Command {
  var options: BeginningOptions { get }
  var beginning: any Beginning { get }
}

extension BeginningCommand {
  func run() throws(UsageError) -> ExitStatus {
    let build = try options.buildOptions()
    let begun: Begun
    do throws(DiskError) {
      begun = try SiteBeginning(build).begin(beginning)
    } catch {
      StandardStream.error.tell(error.diagnostic, in: options.language)
      return .machineFailed
    }
    return try BeginningScreen(options.language, site: options.site).tell(begun, in: build.content)
  }
}
