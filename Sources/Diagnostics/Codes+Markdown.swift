/// What the room Markdown reports.
extension DiagnosticCode {
  package static let markdownCodes: [DiagnosticCode] = []
}
