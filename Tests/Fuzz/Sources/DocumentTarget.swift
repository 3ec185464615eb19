import Content
import Diagnostics
import PromiseModel

/// A whole file of the content folder; its first byte says which. It is parsed and linked with a small sound
/// site, then with itself in the sound one's place.
func fuzzDocument(_ bytes: [UInt8]) {
  guard let choice = bytes.first else { return }
  let path = paths[Int(choice) % paths.count]
  let parsed = parse(SourceFile(path: path, kind: ContentPath(path), name: path, bytes: Array(bytes.dropFirst())))
  promise(parsed.document.isRead || parsed.log.hasErrors, "what is left out is reported")
  let others = sound.filter { $0.path != path }.map(\.document)
  let linked = link(
    others + [parsed.document], media: ["media/karta.png"], folder: "content",
    withDrafts: choice & 0x80 != 0, on: date)
  // What can't be read has been told of by then, and nothing is blamed for it.
  promise(
    linked.site != nil || linked.log.hasErrors || !parsed.document.isRead, "what can't be linked is reported")
  _ = linked.log.sorted()
  if let site = linked.site {
    _ = site.nextChange
    for year in site.years { _ = YearSummary(of: year, in: site) }
  }
}

private let paths = [
  "promises/ny.md", "follow-ups/ny.md", "promises/norrvik.md", "follow-ups/norrvik.md", "site.yaml",
  "data/municipalities.csv", "municipalities/norrvik.md", "focus-areas/trafik.md", "years/2023.md", "pages/om.md",
]

private let date = CalendarDate(year: 2024, month: 6, day: 1)!

private let sound: [(path: String, document: Document)] = [
  "site.yaml": "title: Löften\nbase-url: https://a.example/\n",
  "data/municipalities.csv": "code,name,slug,county,police-region\n0001,Norrvik,norrvik,A,B\n0002,Ekhult,ekhult,A,B\n",
  "focus-areas/trafik.md": "---\ntitle: Trafik\n---\n",
  "promises/norrvik.md": """
    ---
    municipality: norrvik
    period: 2023-2024
    by: both
    ---
    - Vi går. {#gar at-least=4 unit="vandring, vandringar"}
    - Vi kontrollerar. {#kontroller at-least=1 per=week focus=trafik}

    """,
  "follow-ups/norrvik.md": """
    ---
    municipality: norrvik
    period: 2023-2024
    year: 2023
    published: 2024-02-01
    ---
    ## Vandringar {#gar result=3}

    """,
].sorted { $0.key < $1.key }.map { path, text in
  (path, parse(SourceFile(path: path, kind: ContentPath(path), name: path, bytes: Array(text.utf8))).document)
}
