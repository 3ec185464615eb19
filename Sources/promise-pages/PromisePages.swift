import Arguments
import Diagnostics
import Host

/// The command: arguments in, screen and exit code out.
@main
enum PromisePages {
  /// A new command is a type of its own and its place in this list.
  private static let commands = CommandSet(
    name: "promise-pages", version: "0.1.0",
    summary: Wording(
      sv: "promise-pages gör en webbplats med medborgarlöften av texterna i content/.",
      en: "promise-pages makes a site of citizen promises from the texts in content/."),
    text: Wording(
      sv: """
        Börja en webbplats med

          promise-pages init

        Börja ett löfte eller en uppföljning, skriv i filen som skapas, och kör

          promise-pages new promise berg 2027
          promise-pages new follow-up berg 2027
          promise-pages build

        Då läses allt, länkas ihop och läggs som färdiga webbsidor i mappen output/.
        Är något fel skrivet visas alla fel på en gång: fil, rad och hur de rättas.
        Det som redan är publicerat lämnas orört.

        För att bara leta efter fel, utan att göra webbplatsen, kör

          promise-pages check

        För att se webbplatsen i webbläsaren medan du skriver, kör

          promise-pages preview

        Hur man skriver:
          \(InstalledFolder.handbook("content-format.md"))
        """,
      en: """
        Begin a site with

          promise-pages init

        Begin a promise or a follow-up, write in the file that is made, and run

          promise-pages new promise berg 2027
          promise-pages new follow-up berg 2027
          promise-pages build

        All of it is read, linked and put into the folder output/ as finished pages.
        If something is wrong, every mistake is shown: file, line, how to mend it.
        What was published before is untouched.

        To look for mistakes only, without making the site, run

          promise-pages check

        To see the site in the browser while you write, run

          promise-pages preview

        How to write (in Swedish):
          \(InstalledFolder.handbook("content-format.md"))
        """),
    commands: [
      BuildCommand.self, CheckCommand.self, StatusCommand.self, PreviewCommand.self, ImportCommand.self, InitCommand.self,
      NewPromiseCommand.self, NewFollowUpCommand.self, NewPageCommand.self, NewFocusAreaCommand.self, RollbackCommand.self,
    ])

  static func main() {
    StandardStream.fillClosed()
    StandardStream.outliveReaders()
    outliveFileSizes()
    let words = Array(CommandLine.arguments.dropFirst())
    let language =
      CommandSet.language(askedForBy: words) ?? DiagnosticLanguage(environment: environmentVariable)
    do throws(UsageError) {
      switch try commands.request(words, in: language, width: StandardStream.output.columns) {
      case .tell(let text):
        StandardStream.output.write(text)
        end(.done, in: language)
      case .run(let command): end(try command.run(), in: language)
      }
    } catch {
      StandardStream.error.tell(error.problem, in: language)
      end(.wrongUsage, in: language)
    }
  }
}
