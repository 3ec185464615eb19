/// Lines of the frame around a page, by what such pages have in common: search, menus, sharing, cookies, notices.
enum FrameLines {
  /// Lines that are one of these and nothing else.
  private static let whole: [(FrameReason, Phrases)] = [
    (
      .navigation,
      Phrases(
        "sök", "meny", "huvudmeny", "undermeny", "stäng", "stäng meny", "öppna meny", "visa meny", "start", "startsida", "hem", "till startsidan", "förstasidan",
        "hoppa till innehåll*", "hoppa till huvudinnehåll*", "hoppa till * innehåll", "till innehåll*", "till sidans huvudinnehåll", "till huvudinnehållet", "gå till innehåll*",
        "webbkarta", "a till ö", "a ö", "other languages", "languages", "english", "in english", "lättläst", "läs mer", "visa mer", "visa alla",
        "logga in", "mina sidor", "e tjänster", "självservice", "tillbaka", "tillbaka till *", "föregående", "nästa", "föregående sida", "nästa sida", "du är här",
        "till toppen", "till toppen av sidan", "upp", "tillbaka till toppen", "till sidans topp", "innehåll", "innehållsförteckning", "sök på webbplatsen", "sök på sidan", "sökord",
        "startsida webbkarta sök", "meny sök", "meny sök lyssna", "sök meny", "sök lyssna", "huvudnavigering", "brödsmulor", "fäll ut", "fäll ihop",
        "translate", "teckenspråk", "suomi", "anpassa", "tillgänglighet", "tipsa oss", "in other languages", "hitta på sidan", "på den här sidan", "på denna sida", "visa undersidor *")
    ),
    (.notice, Phrases("annons", "ok", "jag förstår", "okej", "neka", "neka alla", "inställningar", "bara nödvändiga", "stäng meddelandet")),
    (.form, Phrases("ja", "nej", "ja nej", "skicka", "skicka in", "rensa", "avbryt", "lämna en kommentar", "skriv din kommentar", "kommentera")),
    (
      .sharing,
      Phrases(
        "dela", "dela detta", "dela sidan", "dela sida", "dela artikeln", "dela på *", "dela på * dela på *", "dela på * *", "dela via *", "dela via * *", "dela med e post", "tipsa", "tipsa en kompis", "tipsa en vän",
        "skriv ut", "skriv ut sidan", "skriv ut * *", "utskrift", "lyssna", "lyssna på sidan", "lyssna på innehållet", "facebook", "twitter", "linkedin", "instagram", "youtube", "x",
        "e post", "mejla", "gilla", "gilla svara dela", "gilla kommentera dela", "kopiera länk", "facebook x e post", "facebook twitter linkedin", "facebook linkedin", "prenumerera", "rss", "följ oss", "följ oss på *", "följ oss i sociala medier", "dela skriv ut", "skriv ut dela",
        "facebook x linkedin", "facebook linkedin e post", "facebook x linkedin e post", "facebook twitter linkedin e post", "facebook twitter e post")
    ),
    (
      .related,
      Phrases(
        "mer aktuell information", "fler nyheter", "relaterat", "relaterad information", "relaterade nyheter", "relaterade sidor", "relaterat innehåll", "senaste nytt", "senaste nyheterna", "senaste inläggen", "senaste kommentarer", "aktuellt",
        "andra läste", "läs också", "läs även", "mer nyheter", "alla nyheter", "till nyhetsarkivet", "nyhetsarkiv", "snabblänkar", "genvägar", "populära sidor", "visa fler nyheter", "se även", "nyheter",
        "kalender", "evenemang", "lediga jobb", "mest läst", "mest lästa")
    ),
    (.letter, Phrases("hej", "hejsan", "hej alla", "hej igen", "god morgon", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning", "bästa hälsningar", "hälsningar", "mvh", "vidarebefordrat meddelande", "ursprungligt meddelande")),
    (.footer, Phrases("om webbplatsen", "om webben", "kakor", "cookies", "kakor cookies", "om kakor", "tillgänglighetsredogörelse", "personuppgifter", "press", "till toppen")),
  ]

  /// Lines that begin with one of these.
  private static let beginnings: [(FrameReason, Phrases)] = [
    (.sharing, Phrases("klicka för att dela", "klicka för att e posta", "klicka för att skriva ut", "klicka för utskrift")),
    (
      .form,
      Phrases(
        "hjälpte informationen", "hjälpte den här informationen", "hjälpte sidan", "hjälpte den här sidan", "var informationen på sidan till hjälp", "var sidan till hjälp", "var den här sidan", "var informationen till hjälp",
        "var den här informationen", "tyck till om sidan", "hittade du det du sökte", "hittade du informationen", "hittade du vad du sökte", "fick du svar på", "tack för att du hjälper oss", "tack för din hjälp", "tack för ditt svar", "tack för din återkoppling",
        "lämna synpunkter på sidan", "kontakta oss om du har synpunkter på sidan", "vad tycker du om sidan", "ge oss feedback", "hjälp oss att förbättra", "hjälp oss att bli bättre", "hjälp oss förbättra", "är du nöjd med sidan", "skriv inte personuppgifter")
    ),
    (
      .notice,
      Phrases(
        "nyheten är äldre än", "denna nyhet är äldre än", "den här nyheten är", "artikeln är äldre än", "den här artikeln är äldre", "denna artikel är", "denna nyhet är", "den här sidan är arkiverad", "sidan är arkiverad", "informationen är arkiverad", "vi använder kakor", "vi använder cookies",
        "den här webbplatsen använder", "denna webbplats använder", "webbplatsen använder", "genom att fortsätta", "godkänn", "acceptera", "avvisa", "bara nödvändiga", "endast nödvändiga", "tillåt alla", "tillåt kakor", "hantera kakor", "anpassa kakor", "cookie", "kakor på", "läs mer om kakor", "läs mer om cookies",
        "inställningar för kakor", "vädervarning", "gul varning", "orange varning", "röd varning", "smhi", "driftstörning", "driftinformation", "planerat underhåll", "eldningsförbud", "viktigt meddelande", "krisinformation", "brandrisk", "webbplatsen uppdateras",
        "din webbläsare", "javascript", "du använder en gammal webbläsare", "vi har problem med", "tekniskt fel")
    ),
    (.printed, Phrases("utskrift från", "utskriven", "utskrivet", "utskriftsdatum", "denna sida är utskriven", "skrivs ut från")),
    (.footer, Phrases("copyright", "org nr", "organisationsnummer", "orgnr", "växel", "telefon växel", "besöksadress", "postadress", "fakturaadress", "öppettider", "alla rättigheter", "ansvarig utgivare", "powered by", "webbplatsen drivs")),
  ]

  /// Why a line is no part of the text; nil where it may be.
  static func reason(for text: String) -> FrameReason? {
    guard text.utf8.count <= 300 else { return nil }
    let words = Words(text)
    if words.isEmpty { return text.contains("©") ? .footer : .navigation }
    if words.count <= 8, let found = whole.first(where: { $0.1.are(words) }) { return found.0 }
    if let found = beginnings.first(where: { $0.1.begin(words) }) { return found.0 }
    if text.hasPrefix("©") { return .footer }
    if ["Just nu:", "Varning:"].contains(where: text.hasPrefix) { return .notice }
    if words.count <= 4, let last = words.all.last, ["logotyp", "logotype", "logga", "logo", "logotypen", "kommunvapen", "stadsvapen"].contains(last) { return .logotype }
    if words.count <= 8, words.all.first == "dela", words.all.dropFirst().allSatisfy(services.contains) { return .sharing }
    if isMailHead(text, words) { return .letter }
    if isBreadcrumb(text, words) { return .navigation }
    if isPageCount(words) { return .printed }
    if isOfContents(text) { return .navigation }
    return isCookieTalk(words) || isAddressLine(text, words) ? .footer : nil
  }

  /// "Dela: Facebook LinkedIn E-post".
  private static let services: Set<String> = ["på", "via", "med", "facebook", "linkedin", "twitter", "x", "e", "post", "mejl", "instagram", "whatsapp", "skriv", "ut"]

  /// "Start / Trygghet / Medborgarlöfte", "Start > Trygghet".
  private static func isBreadcrumb(_ text: String, _ words: Words) -> Bool {
    guard words.count <= 20, !text.hasSuffix(".") else { return false }
    let steps = [" / ", " > ", " › ", " » ", " | "].map { text.split(separator: $0).count }.max() ?? 1
    return steps > 1 && (Phrases("start", "startsida", "startsidan", "hem", "du är här", "förstasidan").begin(words) || steps > 3)
  }

  /// "Från: Säkerhetssamordnaren", "Skickat: den 12 mars 2021".
  private static func isMailHead(_ text: String, _ words: Words) -> Bool {
    words.count < 30 && mailHeads.begin(words) && words.gap(after: 0).hasPrefix(":")
  }

  private static let mailHeads = Phrases("från", "till", "kopia", "skickat", "skickades", "datum och tid", "ämne", "bifogade", "bilagor", "from", "to", "cc", "sent", "subject")

  /// "Sida 1 av 2", "1 (3)", "SAMMANTRÄDESPROTOKOLL Sida 12 (31)".
  private static func isPageCount(_ words: Words) -> Bool {
    if words.count > 2, words.count <= 8, let last = words.all.indices.last, ["sida", "sid", "sidan"].contains(words[last - 2]), words.number(last) != nil, words.gap(after: last - 1).contains("(") { return true }
    if words.count == 4, words[0].hasPrefix("sid"), words[2] == "av", words.number(1) != nil { return true }
    return words.count == 2 && words.number(0) != nil && words.number(1) != nil && words.text.count < 8 && words.text.contains("(")
  }

  /// "2. Våra löften .......... 4"
  private static func isOfContents(_ text: String) -> Bool {
    guard text.last?.isNumber == true else { return false }
    let dots = text.reversed().drop { $0.isNumber || $0 == " " }.prefix { ".…· _".contains($0) }
    return dots.contains("…") || dots.count { $0 != " " } > 3
  }

  private static func isCookieTalk(_ words: Words) -> Bool {
    words.count <= 40 && Phrases("alla kakor", "nödvändiga kakor", "alla cookies", "nödvändiga cookies", "kakor för att", "cookies för att", "hoppa till innehåll*").isIn(words)
  }

  /// "Kullagatan 2, 244 80 Kävlinge. Telefon 046-000 00 00": a street, a postal code.
  private static func isAddressLine(_ text: String, _ words: Words) -> Bool {
    guard words.count <= 16 else { return false }
    for index in words.all.indices.dropLast(2) where words[index].utf8.count == 3 && words.number(index) != nil {
      let isCode = words[index + 1].utf8.count == 2 && words.number(index + 1) != nil && words.isCapital(index + 2)
      if isCode, words.number(index) ?? 0 >= 100, !(words[index] == "114" && words[index + 1] == "14"), !text.contains("-" + words[index]) { return true }
    }
    return false
  }

  /// "Med vänlig hälsning".
  static func signsOff(_ text: String) -> Bool {
    let words = Words(text)
    return words.count <= 4 && Phrases("*hälsning", "*hälsningar", "mvh").isIn(words)
  }

  /// Headings below which nothing belongs to the page.
  static func beginsRest(_ text: String) -> Bool {
    let words = Words(text)
    return words.count <= 5 && (whole.first { $0.0 == .related }?.1.are(words) ?? false)
  }
}
