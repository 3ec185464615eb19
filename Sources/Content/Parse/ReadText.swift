package import Diagnostics
import Markdown
import Source

/// The text of an author's file, without a byte order mark; nil after an error, where it is not UTF-8, holds a
/// NUL or the marks of a merge conflict. Templates are read so too.
package func readText(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> [UInt8]? {
  if EncodingGuess.isUTF16(bytes) {
    log.report(isTable(file) ? .tableNotUTF8 : .fileIsUTF16, at: Origin(file: file))
    return nil
  }
  let text = bytes.withoutByteOrderMark
  if let fault = firstFault(in: text) {
    var places = PlaceCounter(text)
    log.report(code(for: fault, in: text, isTable(file)), at: Origin(file: file, place: places.place(at: fault)))
    return nil
  }
  // Nobody knows which of two versions holds, so neither is read.
  return MergeConflict.report(in: text, file: file, &log) ? nil : text
}

/// Whether a spreadsheet has saved it, whose words for it are others.
private func isTable(_ file: String) -> Bool { file.utf8.suffix(4).elementsEqual(".csv".utf8) }

private func code(for fault: Int, in text: [UInt8], _ isTable: Bool) -> DiagnosticCode {
  // Packed, as the files of Office are.
  if text.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .fileIsPacked }
  if text[fault] == 0 { return .nulInFile }
  if isTable { return .tableNotUTF8 }
  return EncodingGuess.isLatin1(text) ? .fileIsLatin1 : .notUTF8
}

/// The offset of the first byte that is no UTF-8, or a NUL.
private func firstFault(in text: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: text.span)
    return text.span.firstIndex(of: 0, from: 0)
  } catch {
    return error.byteOffsets.lowerBound
  }
}
