import PromiseModel

/// A word before a colon that says what the rest of a line is: "Mål: …", "Åtgärd: …".
struct Label {
  enum Kind { case aim, commitment, other }

  let kind: Kind
  let rest: String
  private let text: String

  private static let aims = Phrases("mål", "målet", "målsättning", "syfte", "syftet", "effekt", "önskad effekt", "effektmål", "delmål", "förväntad effekt")
  private static let deeds = Phrases("vad", "vad vi ska göra", "vad vi gör", "åtgärd", "åtgärder", "aktivitet", "aktiviteter", "insats", "insatser", "löfte", "åtagande", "så gör vi", "så här gör vi", "det gör vi", "detta gör vi", "det här gör vi", "vi lovar", "polisen lovar", "kommunen lovar", "löfte *", "åtgärd *", "aktivitet *", "insats *", "medborgarlöfte *")
  private static let others = Phrases("hur", "hur vi gör", "vem", "vilka", "var", "utförs av", "uppföljning", "bakgrund", "problem", "lägesbild", "ansvarig", "ansvariga", "ansvar", "tidplan", "tid", "när", "mått", "indikator", "mätning", "källa", "plats", "kontakt", "resultat", "utfall", "orsak", "orsaker", "klart", "telefon", "e post", "varför", "nuläge", "status", "giltighetstid", "giltighet", "gäller", "period", "parter", "dokumentansvarig", "dokumenttyp", "handläggare", "beslutad", "beslutat", "antagen", "fastställd", "diarienummer", "dnr", "version", "datum", "bedömning", "måluppfyllelse", "uppfyllelse", "kommentar")

  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 30 else { return nil }
    let words = Words(String(text[..<colon]))
    rest = String(text[text.index(after: colon)...].trimmed)
    guard !rest.isEmpty, words.count <= 3 else { return nil }
    self.text = text
    if Self.aims.are(words) { kind = .aim } else if Self.deeds.are(words) { kind = .commitment } else if Self.others.are(words) { kind = .other } else { return nil }
  }

  private static let who = Phrases("ansvarig", "ansvariga", "ansvar", "vem", "vilka", "utförs av")

  /// Whether the rest says who does what the line before it says.
  var saysWho: Bool { Self.who.are(Words(String(text.prefix { $0 != ":" }))) }

  func parts(_ tier: Int, _ givers: SaidGivers?) -> [Part] {
    switch kind {
    case .aim: [Part(kind: .aim, text: text, tier: tier, reason: .goal)]
    case .commitment: [Part(kind: .commitment, text: text, givers: givers, tier: tier, reason: .listed)]
    case .other: []
    }
  }
}
