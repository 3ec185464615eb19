/// Whether a page gives a promise or tells how it went.
enum PageKind {
  private static let following = Phrases("rapport", "rapporten", "lägesrapport*", "årsrapport*", "uppföljning*", "*uppföljning", "resultat", "resultatet", "utvärdering*", "återkoppling*", "kvartalsrapport*", "delrapport*", "redovisning*", "så gick det", "hur gick det", "så har det gått", "hur har det gått", "hur det gick", "hur det har gått", "har vi kommit", "vad har hänt med", "vad hände med", "vad blev det av", "avstämning*", "höll polisen *", "höll kommunen *", "så höll *", "hur höll *", "höll sina *", "höll de *", "halvårsrapport*", "bokslut", "utfall", "slutrapport*", "resultatredovisning*")

  static func kind(of page: ReadPage, title: String?, address: String?) -> ImportRequest.Kind {
    let heading = page.title.map { page.passages[$0].block.text } ?? title ?? ""
    if following.isIn(Words(heading)) { return .followUp }
    // "Status: Klart", again and again.
    if page.passages.count(where: { !$0.isFrame && $0.block.text.contains(":") && Verdict.labelled($0.block.text) != nil }) > 1 { return .followUp }
    let last = (address ?? "").split(separator: "/").last.map(String.init) ?? ""
    return Words(last.replacing("-", with: " ")).all.contains { $0.hasPrefix("uppfoljning") || $0 == "resultat" || $0.hasPrefix("kvartalsrapport") || $0.hasPrefix("utvardering") } ? .followUp : .promise
  }
}
