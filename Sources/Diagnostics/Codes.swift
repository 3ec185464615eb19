extension DiagnosticCode {
  /// Every code of what authors write; `docs/diagnostics.md` has an entry for each. What a machine that
  /// fails says is in `diskCodes`.
  package static let all: [DiagnosticCode] =
    diagnosticsCodes + frontMatterCodes + markdownCodes + templatesCodes + contentCodes + boundsCodes
    + pagesCodes
}
