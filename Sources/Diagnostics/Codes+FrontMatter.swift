/// What the room FrontMatter reports.
extension DiagnosticCode {
  package static let frontMatterCodes: [DiagnosticCode] = []
}
