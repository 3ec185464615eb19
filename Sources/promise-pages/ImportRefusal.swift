import Diagnostics
import Import
import Source

/// Why no draft was made, in words.
struct ImportRefusal: Error {
  let problem: Diagnostic
  /// Whether the command line is wrong, not the page.
  let isUsage: Bool

  private init(_ code: DiagnosticCode, _ arguments: [String: String], suggestion: String? = nil, isUsage: Bool = false) {
    problem = Diagnostic(code, at: Origin(file: ""), arguments, suggestion: suggestion)
    self.isUsage = isUsage
  }

  init(_ failure: ImportFailure, of file: String) {
    switch failure {
    case .tooLarge(let limit): self.init(.importTooLarge, ["file": file, "limit": String(limit >> 20)])
    case .tooMuch: self.init(.importTooMuch, ["file": file])
    case .damaged(let format): self.init(.importDamaged, ["file": file, "format": format.name])
    case .empty: self.init(.importEmpty, ["file": file])
    case .notText: self.init(.importNeedsPDFText, ["file": file])
    }
  }

  init(inTheWay path: String) { self.init(.importInTheWay, ["path": path]) }

  /// - `near`: the slug that was probably meant.
  init(unknownMunicipality word: String, near: String?) {
    self.init(.importUnknownMunicipality, ["name": word], suggestion: near, isUsage: true)
  }
}

extension SourceFormat {
  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .text, .textOfPDF: "text"
    case .html: "HTML"
    case .word: "Word (docx)"
    case .pdf: "PDF"
    }
  }
}
