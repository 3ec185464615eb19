import ArgumentParser
import Host

/// The command: arguments in, screen and exit code out.
@main
struct PromisePages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise-pages",
    abstract: "Gör webbplatsen med medborgarlöften av texterna i content/.",
    discussion: """
      Skriv löften och uppföljningar i Markdown i mappen content/ och kör

        promise-pages build

      Då läses allt, länkas ihop och läggs som färdiga webbsidor i mappen output/. Är något fel
      skrivet visas alla fel på en gång, med fil, rad och vad som kan göras, och det som redan är
      publicerat lämnas orört. För att bara leta efter fel, utan att göra webbplatsen, kör

        promise-pages check

      Hur man skriver står i docs/content-format.md.
      """,
    version: "promise-pages 0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self],
    defaultSubcommand: BuildCommand.self)

  /// As ArgumentParser's own, but with the exit codes that we promise.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// Prints what `error` says, and ends with its code. A call for help is no error.
  private static func finish(with error: any Error) -> Never {
    if let status = error as? ExitStatus { exit(withError: ExitCode(status.rawValue)) }
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      StandardStream.output.write(message + "\n")
      exit(withError: ExitCode.success)
    }
    StandardStream.error.write(message + "\n")
    exit(withError: ExitCode(ExitStatus.wrongUsage.rawValue))
  }
}
