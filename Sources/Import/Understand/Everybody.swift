/// Who gives the promise as a whole.
enum Everybody {
  private static let promise = Phrases("*löfte", "*löftet", "*löften", "*löftena", "lovar", "undertecknat", "undertecknade", "överenskommelse", "samverkansöverenskommelse", "samverkan", "tillsammans", "gemensamt", "gemensamma", "gemensam", "skrev under", "samarbete", "samverkar")
  private static let polices = Phrases("polisens löfte", "polisens medborgarlöfte", "polisens löften", "polisens medborgarlöften")
  private static let municipals = Phrases("kommunens löfte", "kommunens medborgarlöfte", "kommunens löften", "kommunens medborgarlöften", "stadens löften")

  static func givers(of page: ReadPage, _ reader: GiverReader) -> SaidGivers? {
    let areBoth = page.passages.contains { !$0.isFrame && municipals.isIn(Words($0.block.text)) }
    var police = false
    var municipality = false
    var alone = false
    var together = false
    for passage in page.passages where !passage.isFrame {
      for sentence in passage.block.text.sentences {
        let words = Words(sentence)
        if polices.isIn(words), !areBoth, !words.all.contains("kommunens") {
          alone = true
          continue
        }
        let named = reader.anywhere(in: words)
        guard named.isNamed else { continue }
        police = police || named.police
        municipality = municipality || named.municipality
        let subject = reader.subject(of: words)
        if subject.police, subject.municipality, promise.isIn(words) { return .both }
        together = together || named.police && named.municipality && promise.isIn(words)
      }
    }
    if !alone, together || police && municipality { return .both }
    return police && (alone || !municipality) ? SaidGivers(police: true) : nil
  }
}
