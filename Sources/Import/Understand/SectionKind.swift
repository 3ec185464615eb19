/// What a heading says that stands below it.
enum SectionKind: Sendable, Equatable {
  /// What is promised: "Det här lovar vi".
  case promise
  /// The promise by its name: "Medborgarlöfte 2023–2024". It has an introduction as well.
  case named
  case aims
  case background
  /// What a promise is at all.
  case about
  case focus
  case followUp
  case contact
  case survey
  case signing
  case documents
  /// Only what it is about: "Trafik".
  case topic

  private static let kinds: [(SectionKind, Phrases)] = [
    (.about, Phrases("parter", "parterna", "ekonomi", "kostnader", "finansiering", "tvist*", "uppsägning", "definitioner", "vad gör du *", "vad gör jag *", "vad kan du *", "vad kan jag *", "det här kan du *", "så kan du *", "du kan *", "hur kan du *", "hur kan jag *", "tips till dig *", "vad är ett medborgarlöfte", "varför medborgarlöften *", "vad är medborgarlöften", "vad är medborgarlöfte", "vad är ett *löfte", "om medborgarlöften", "om medborgarlöftet", "vad innebär *", "vad betyder *", "varför medborgarlöften", "varför ett medborgarlöfte", "så fungerar *", "fakta om *", "fakta medborgarlöfte*", "så arbetar vi med medborgarlöften", "så tar vi fram *", "så har löftet tagits fram", "så togs *", "hur tas * fram", "hur togs *", "hur arbetar vi med medborgarlöften", "vad menas med *", "bakgrund till medborgarlöft*")),
    (.followUp, Phrases("uppföljning*", "utvärdering*", "återkoppling*", "följ med i hur *", "följ upp *", "så följer vi upp *", "så följs *", "följs upp", "följer vi upp", "följa upp *", "redovisning *", "hur berättar vi *", "så berättar vi *", "hur går det", "hur gick det", "så gick det", "resultat", "resultatet", "utfall", "resultat av *", "följ arbetet", "följ löftet", "information om arbetet", "kommunikation", "rapportering", "mätning", "mätningar", "mått", "indikator*", "håll dig uppdaterad")),
    (.survey, Phrases("enkät", "*enkät", "*enkät *", "trygghetsmätning*", "trygghetsundersökning*", "medborgarundersökning*", "medborgarenkät*", "undersökning", "svara på *", "tyck till", "delta i *")),
    (.contact, Phrases("kontakt", "kontakta *", "kontakter", "kontaktuppgifter", "kontaktpersoner", "kontaktinformation", "frågor", "frågor om *", "frågor och *", "har du frågor", "har du frågor *", "vill du veta mer *", "vill du veta mer", "vid frågor *", "hör av dig", "tipsa polisen", "lämna tips", "lämna synpunkter", "mer information", "läs mer", "för mer information", "så når du oss", "så kontaktar du *")),
    (.documents, Phrases("beslutsunderlag", "beslutet skickas till", "skickas till", "sändlista", "expedieras till", "handlingar", "dokument", "dokument och länkar", "bilagor", "ladda ner *", "länkar", "filer", "relaterade dokument", "läs hela *", "tidigare medborgarlöften", "tidigare löften", "äldre löften", "arkiv")),
    (.signing, Phrases("vi som lovar", "de som lovar", "vi som står bakom *", "vi som skrivit under", "vi som har skrivit under", "undertecknande", "undertecknat", "undertecknat *", "underskrivet *", "underskrift*", "undertecknas *", "undertecknare", "signerat *", "har undertecknat *", "ort och datum", "avtalstid", "giltighetstid", "giltighet", "giltig", "period")),
    (.focus, Phrases("fokusområde", "fokusområden", "fokusområdena", "fokusområden *", "prioriterade områden", "prioriterat område", "prioriterade fokusområden", "prioriteringar", "våra fokusområden", "problemområden", "problemområde", "områden", "våra områden", "valda områden", "utvalda områden", "utmaningar", "fokus", "i fokus", "identifierade problem", "prioriterade problem", "prioriterade brottsområden", "inriktning", "prioriterade platser")),
    (
      .background,
      Phrases(
        "lägesbild*", "*lägesbild *", "*lägesbilden", "lokal lägesbild", "situationen *", "situationen", "situation", "situation *", "bakgrund*", "nuläge*", "så ser det ut", "hur ser det ut *", "så ser läget ut", "läget *", "läget", "problembild*", "*problembild", "lokal problembild", "problembeskrivning", "problem", "problemet", "varför", "varför *", "orsak*", "orsaker", "utgångspunkt*",
        "inledning", "dialog", "medborgardialog*", "medborgarnas *", "kartläggning*", "därför *", "därför", "statistik", "underlag", "vad säger *", "vad tycker *", "det här har ni sagt", "det här säger *", "detta säger *", "ni har berättat *", "så tycker *", "det här vet vi", "vad vet vi", "vad vi vet", "vad vi ser", "det här ser vi", "det ser vi", "det här har vi sett",
        "så upplever *", "upplevd trygghet", "samverkan mellan *", "samverkansöverenskommelse*", "arbetssätt", "metod", "vad händer", "vad har hänt", "beskrivning", "läge", "behov", "syfte med medborgarlöftet", "analys", "brottsstatistik")
    ),
    (
      .aims,
      Phrases(
        "när är vi nöjda", "mål", "målet", "målen", "mål *", "målet *", "våra mål", "vårt mål", "målsättning*", "övergripande mål", "gemensamma mål", "delmål", "effektmål", "effekt", "effekter", "förväntad effekt", "önskad effekt", "önskade effekter", "effekten *", "syfte", "syftet", "syfte *", "syftet *", "syfte och mål",
        "ska åstadkomma *", "ska åstadkomma", "vill åstadkomma *", "vill åstadkomma", "ska uppnå *", "ska uppnå", "vill uppnå *", "vill uppnå", "vi vill *", "vad vill vi *", "dit vill vi", "det vill vi *", "förväntat resultat", "förväntade resultat", "önskat resultat", "önskat läge", "målbild", "vision", "strävar efter", "strävar vi efter", "ska leda till", "leder till *")
    ),
    (
      .promise,
      Phrases(
        "lovar", "lovar *", "* lovar", "lova", "utlovar", "löfte", "löftet", "löften", "löftena", "löfte *", "åtagande*", "*åtaganden", "åtar sig *", "åtar oss", "åtgärd*", "*åtgärder", "insats*", "*insatser", "aktivitet*", "*aktiviteter", "ska vi göra", "ska vi *", "gör vi", "vi gör", "gör polisen", "gör kommunen",
        "ska göra", "kommer vi *", "kommer att *", "kommer att", "vi ska", "polisen ska", "kommunen ska", "ska polisen", "ska kommunen", "tillsammans ska *", "så ska vi", "så här ska vi *", "så gör vi", "så arbetar vi", "så här arbetar vi", "så här gör vi", "hur ska vi *", "vad ska vi *", "vad ska *", "hur gör vi", "vad gör *", "handlingsplan", "aktivitetsplan", "åtgärdsplan", "genomförande", "detta ska *", "det här ska *", "det här ska vi *",
        "det här gör *", "detta gör *", "det gör *", "polisens ansvar", "kommunens ansvar", "ansvar", "gemensamt ansvar", "gemensamma *", "polisens del", "kommunens del", "polisens uppdrag", "kommunens uppdrag", "att göra", "arbetar vi", "planerade *", "konkreta *")
    ),
  ]

  init(heading written: Words, givers: GiverReader) {
    let words = Self.unnumbered(written)
    if Self.achieving.isIn(words), !Self.doing.isIn(words) {
      self = .aims
    } else if words.count > 2, Self.isFollowUp(words), !Self.asks.isIn(words), !Self.lovar.isIn(words) {
      self = .followUp
    } else if words.count > 1, Self.numberedArea.begin(words), words.all.contains(where: { $0.first?.isNumber == true }) || words.text.contains(":") {
      self = .topic
    } else if words.all.first == "därför", Self.lovar.isIn(words) {
      self = .promise
    } else if let kind = Self.kinds.first(where: { $0.1.are(words) })?.0 {
      self = kind == .aims && Self.doing.isIn(words) ? .promise : kind
    } else if givers.isOnlyGivers(words) || words.count <= 6 && givers.begins(words) && Self.acts.contains(words.all.last ?? "") {
      self = .promise
    } else if words.count <= 5, givers.begins(words), words.all.prefix(2).contains(where: { $0.hasSuffix("s") }), Self.naming.isIn(words), !words.all.indices.contains(where: { words.year($0) != nil }) {
      // "Polisens löften", but not "Medborgarlöfte för polisen i Berg".
      self = .promise
    } else {
      self = Self.contained(in: words) ?? .topic
    }
  }

  /// "Metod" below "Mål": how it is to be reached, and not how somebody found out.
  static func saysHow(_ words: Words) -> Bool { means.are(words) }
  private static let means = Phrases("metod", "metoder", "arbetssätt")

  /// "Polisen gör", "Kommunen bidrar med".
  private static let acts: Set<String> = ["gör", "ska", "bidrar", "med", "att", "lovar"]

  /// "2. Gemensamma mål", "§ 3 Polisens åtaganden".
  private static func unnumbered(_ words: Words) -> Words {
    guard words.count > 1, words[0].utf8.count < 3, words.number(0) != nil else { return words }
    let rest = (1..<words.count).first { words.number($0) == nil || words[$0].utf8.count > 2 } ?? words.count
    return rest < words.count ? Words(String(words.text[words.start(rest)...])) : words
  }

  /// What a longer heading is by words in it; the first that tells most.
  private static func contained(in words: Words) -> SectionKind? {
    if words.count > 14 { return promising.isIn(words) || naming.isIn(words) ? .named : nil }
    if asks.isIn(words) { return .about }
    if said.isIn(words) { return .promise }
    if achieving.isIn(words) { return .aims }
    if isFollowUp(words) { return .followUp }
    if picturing.isIn(words) { return .background }
    if focusing.isIn(words) { return .focus }
    if asking.isIn(words) { return .survey }
    if naming.isIn(words) { return .named }
    return promising.isIn(words) ? .promise : nil
  }

  /// "Mål och åtgärder": what is told apart below.
  private static let doing = Phrases("åtgärder", "insatser", "aktiviteter", "åtaganden", "löften")
  private static let asks = Phrases("vad är", "om medborgarlöften", "så fungerar")
  private static let said = Phrases("lovar", "lovat", "åtagit", "överens om", "gör detta", "gör det här", "detta gör", "det här gör", "ska vi göra", "vi ska göra", "gör vi", "kommer vi att göra", "åtar sig", "åtar oss", "vi åtar", "ska göra", "vi lovar", "ska vi arbeta", "lovar vi")
  private static let achieving = Phrases("åstadkomma", "uppnå", "målsättning*", "effektmål", "vill vi", "vi vill", "mål med", "mål för", "målet med", "syftet med", "syfte med", "önskad effekt")
  private static func isFollowUp(_ words: Words) -> Bool { following.begin(words) || followingUp.isIn(words) }

  private static let following = Phrases("uppföljning*", "utvärdering*", "återkoppling*", "arbetet följs")
  private static let followingUp = Phrases("följs upp", "följs", "följer vi", "följa upp", "följ upp", "följas upp", "hur det går", "hur det gick", "och uppföljning", "och utvärdering", "och återkoppling")
  private static let picturing = Phrases("ni sagt", "ni har sagt", "ni sa", "ni berättade", "ni berättat", "ni har berättat", "ni tyckte", "ni tycker", "ni svarade", "ni har svarat", "invånarna säger", "invånarna sa", "medborgarna säger", "lägesbild*", "problembild*", "bakgrund*", "nuläge*", "situationen", "ser det ut", "identifierade områden", "problembilden", "utgår från", "bygger på", "medborgardialog*")
  private static let focusing = Phrases("fokusområde*", "prioriterade områden", "problemområde*", "prioriterade fokus*")
  private static let asking = Phrases("*enkät", "*enkäten", "trygghetsmätning*", "trygghetsundersökning*", "*enkät *")
  private static let lovar = Phrases("lovar")
  private static let numberedArea = Phrases("fokus", "fokusområde", "prioriterat område", "område", "delområde", "problemområde")
  private static let naming = Phrases("*löfte", "*löftet", "*löften", "*löftena", "*löftets")
  private static let promising = Phrases("åtaganden", "åtgärder", "insatser", "aktiviteter", "åtagande")

  /// Whether nothing below it is promised, whatever it looks like.
  var isClosed: Bool {
    switch self {
    case .about, .focus, .followUp, .contact, .survey, .signing, .documents, .background: true
    case .promise, .named, .aims, .topic: false
    }
  }
}
