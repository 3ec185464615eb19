import Content
import Diagnostics
import PromiseModel
import Source

/// A small content folder in memory: made-up municipalities, two focus areas, one page, and what a test adds.
struct Fixture {
  var files: [String: String] = [
    "site.yaml": "title: Löften\nbase-url: https://x.example/\n",
    "data/municipalities.csv": """
      code,name,full-name,slug,county,police-region
      0001,Norrvik,,norrvik,Norra län,Nord
      0002,Söderby,Söderby kommun,soderby,Norra län,Nord
      0003,Ekhult,,ekhult,Södra län,Syd

      """,
    "focus-areas/trafik.md": "---\ntitle: Trafik\n---\nOm trafik. {#om}\n",
    "focus-areas/andt.md": "---\ntitle: Alkohol och narkotika\n---\n",
    "pages/om.md": "---\ntitle: Om\n---\nOm sidan.\n",
  ]
  var media: [String] = ["media/karta.png", "media/plan.pdf"]
  var unreadFolders: [String] = []
  var date = "2024-06-01"
  var withDrafts = false

  init(_ more: [String: String] = [:]) {
    files.merge(more) { _, new in new }
  }

  func linked() -> (site: Site?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    var documents: [Document] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let parsed = parse(
        SourceFile(path: path, kind: ContentPath(path), name: "content/" + path, bytes: Array(text.utf8)))
      log.append(parsed.log)
      documents.append(parsed.document)
    }
    documents += unreadFolders.map(Document.unreadFolder)
    guard let date = try? PartialDate.parse(date).first else { fatalError("no date in a test") }
    let linked = link(documents, media: media, folder: "content", withDrafts: withDrafts, on: date)
    log.append(linked.log)
    return (log.hasErrors ? nil : linked.site, log)
  }

  /// `file:line:column severity code`, in file order, without notes.
  var problems: [String] { told { $0 > .note } }

  var notes: [String] { told { $0 == .note } }

  private func told(_ isWanted: (Severity) -> Bool) -> [String] {
    linked().log.sorted().filter { isWanted($0.severity) }.map { diagnostic in
      let place = diagnostic.origin.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(diagnostic.origin.file.dropFirst(8))\(place) \(diagnostic.severity.rawValue) \(diagnostic.code.name)"
    }
  }
}

extension Fixture {
  static let promise = """
    ---
    municipality: norrvik
    period: 2023
    ---
    - Polisen kontrollerar. {#kontroller by=police at-least=40 unit="kontroll, kontroller"}

    """

  static let followUp = """
    ---
    municipality: norrvik
    period: 2023
    year: 2023
    published: 2024-02-01
    ---
    ## Kontroller {#kontroller result=54}

    Det blev femtiofyra.

    """
}
