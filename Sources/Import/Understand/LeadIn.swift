/// What the words before a list say that it holds.
enum LeadIn: Sendable, Equatable {
  case promises
  case aims
  /// Questions, problems, areas, sources, results.
  case others
  case nothing

  private static let strong = Phrases(
    "lovar", "lovar att", "utlovar", "löfte", "löften", "medborgarlöfte", "medborgarlöften", "medborgarlöftet", "åtar sig", "åtar oss", "genom att", "ska", "skall", "kommer att", "kommer vi att", "kommer polisen att", "kommer kommunen att", "gör vi", "vi gör", "åtaganden", "åtagande", "åtgärder", "insatser", "aktiviteter", "så här gör vi", "gör polisen", "gör kommunen",
    "detta gör vi", "det gör vi", "arbetar vi", "arbeta med att", "vi arbetar", "arbeta för att", "bland annat genom", "avser att", "planerar att", "för att nå målen", "för att uppnå", "det innebär att", "innebär det att", "innebär att", "ansvarar för", "konkret", "kommer", "genomför", "arbetar med att", "exempelvis genom", "handlar om att", "fortsätter att", "bidrar genom", "bidrar med")
  private static let goals = Phrases("målet är", "målen är", "mål är", "mål", "målet", "målsättning*", "syftet är", "syftet", "syfte", "effekt", "effekter", "vill vi uppnå", "ska uppnå", "önskad effekt", "vill uppnå", "vi vill att", "leda till", "leder till", "för att uppnå följande mål", "effektmål", "vi vill")
  private static let asides = Phrases(
    "fokusområde*", "fokusområden", "prioriterade", "prioriterat", "prioriteras", "problem", "problemområden", "frågor", "frågor som", "områden", "bygger på", "utgår från", "baseras på", "grundar sig", "underlag", "följs upp", "följas upp", "deltog", "deltar", "medverkar", "resultat", "resultatet", "visar", "upplever", "oroar", "oroas", "lyft", "lyfter", "lyfts", "önskemål", "önskar", "läs mer", "kontakt", "kontakta", "undertecknas",
    "undertecknat", "består av", "ingår", "platser", "identifierats", "identifierade", "identifierat", "framkommit", "framkom", "pekats ut", "utpekade", "otrygga", "svarade", "svar", "enkät*", "utmaningar", "dokument", "tidigare", "utfall", "statistik", "du kan", "kan du", "tips", "ring", "länkar", "uppföljning*", "redovisas", "återkoppling*", "utvärderas", "mäts", "mäta", "indikatorer", "källor", "hittills", "gjort", "genomfört", "skett", "genomförts", "gjorts", "välkommen", "synpunkter")

  init(_ text: String, _ reader: GiverReader) {
    // What leads to a list is the last sentence before it.
    let sentence = text.sentences.last ?? text
    let words = Words(sentence)
    let isShort = words.count <= 6
    if sentence.last == "?" {
      self = .others
    } else if Self.promising(words) {
      self = .promises
    } else if Self.goals.isIn(words), !Self.strongest.isIn(words) {
      self = .aims
    } else if Self.asides.isIn(words) {
      self = .others
    } else if Self.strong.isIn(words) || isShort && reader.isOnlyGivers(words) {
      self = .promises
    } else {
      self = .nothing
    }
  }

  /// "Polisen lovar att", "kommer vi att", "genom att": nothing else in the words can turn it.
  private static let strongest = Phrases("löftet ingår", "medborgarlöftet ingår", "löftet innehåller", "medborgarlöftet innehåller", "lovar", "lovar att", "utlovar", "åtar sig", "åtar oss", "genom att", "detta gör vi", "ska vi", "vi ska", "kommer vi", "polisen ska", "kommunen ska", "kommunen ska tillsammans", "ska tillsammans", "ger löfte")
  private static let neverPromising = Phrases("frågor", "frågor som", "följs upp", "följas upp", "mätas", "mäts", "utvärderas", "har följande fokusområden", "undertecknas")

  private static func promising(_ words: Words) -> Bool { strongest.isIn(words) && !neverPromising.isIn(words) }
}
