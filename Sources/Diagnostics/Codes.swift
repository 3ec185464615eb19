extension DiagnosticCode {
  /// Every code there is; `docs/diagnostics.md` has an entry for each.
  package static let all: [DiagnosticCode] =
    diagnosticsCodes + frontMatterCodes + markdownCodes + templatesCodes + contentCodes + boundsCodes
    + pagesCodes + diskCodes
}
