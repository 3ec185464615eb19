/// What the room Templates reports.
extension DiagnosticCode {
  package static let templatesCodes: [DiagnosticCode] = []
}
