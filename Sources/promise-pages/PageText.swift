import Host
import Import

/// The bytes of a page as the room that reads it takes them: a PDF as the text that `pdftotext` finds in it.
enum PageText {
  /// Longer than any page takes; a PDF that takes more was made to.
  private static let patience = Duration.seconds(60)
  private static let largestText = 10 << 20

  static func of(_ bytes: [UInt8]) throws(ImportFailure) -> (bytes: [UInt8], format: SourceFormat) {
    let format = SourceFormat(bytes)
    guard format == .pdf else { return (bytes, format) }
    let command = ["pdftotext", "-enc", "UTF-8", "-layout", "-", "-"]
    do throws(ProgramFailure) {
      return (try output(of: command, given: bytes, upTo: largestText, within: patience), .textOfPDF)
    } catch {
      throw error == .missing ? .notText : .damaged(.pdf)
    }
  }
}
