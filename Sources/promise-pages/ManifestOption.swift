import Arguments
import Diagnostics

/// `--manifest`, as every command that publishes takes it.
enum ManifestOption {
  static func read(_ arguments: inout ArgumentReader) -> String? {
    arguments.option(
      "--manifest", .file,
      Wording(
        sv: "Skriv en lista över webbplatsens filer till filen\n(JSON, en rad för varje): vad som är nytt, ändrat och\nborttaget, och i vilken ordning det ska skickas vidare.",
        en: "Write a list of the site's files to the file\n(JSON, a line each): what is new, changed and removed,\nand in which order to send it on."))
  }
}
