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

  /// - `name`: what messages call the folder;
  /// - `before`: what was made of it earlier, which is good for as long as nobody has changed a text.
  package init(in folder: String, name: String, before: SiteTemplates? = nil) throws(DiskError) {
    var log = DiagnosticLog()
    let texts = try readTemplates(in: folder, name: name, &log)
    let fingerprint = (texts ?? TemplateTexts()).fingerprint
    if let before, before.compiled != nil, before.fingerprint == fingerprint {
      self = before
      return
    }
    compiled = texts.flatMap { CompiledTemplates($0, log: &log) }
    self.fingerprint = fingerprint
    problems = log
  }
}
