import Diagnostics
import Digest
package import Disk
import Edition
import Pages

/// A folder of templates, read and compiled. Who builds again and again with the same ones hands them on.
package struct SiteTemplates: Sendable {
  /// Nil where something is wrong with them.
  let compiled: CompiledTemplates?
  /// Of all that pages are made with.
  let fingerprint: Fingerprint
  let problems: DiagnosticLog

  /// - `name`: what messages call the folder.
  package init(in folder: String, name: String) throws(DiskError) {
    var log = DiagnosticLog()
    let texts = try readTemplates(in: folder, name: name, &log)
    compiled = texts.flatMap { CompiledTemplates($0, log: &log) }
    fingerprint = (texts ?? TemplateTexts()).fingerprint
    problems = log
  }
}
