/// What authors write in Swedish where the format has a word of its own.
package enum SwedishTerm {
  /// The word of the format that a Swedish one stands for, if it is one of those that are known there.
  package static func meaning(of word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    return meanings[word]?.first(where: known.contains)
  }

  /// Whether a word says what no status does: that those who gave a commitment take it back.
  package static func meansWithdrawn(_ word: String) -> Bool { withdrawn.contains(word.lowercased()) }

  private static let withdrawn: Set<String> = [
    "withdrawn", "cancelled", "canceled", "dropped", "abandoned", "tillbakadraget", "tillbakadragen", "tillbakadragna", "återkallat", "återkallad",
    "indraget", "indragen", "struket", "struken", "strukna", "avbrutet", "avbruten", "nedlagt", "nedlagd", "avskrivet", "avskriven", "borttaget",
    "borttagen", "utgår", "utgått", "utgick", "inställt", "inställd", "inställda", "slopat", "slopad",
  ]

  /// By the Swedish word in lower case: what it may stand for, the likeliest first.
  private static let meanings: [String: [String]] = [
    // Keys.
    "kommun": ["municipality", "local-authority"], "kommuner": ["municipalities", "municipality"], "titel": ["title", "role"], "rubrik": ["title"],
    "namn": ["name", "title"], "distrikt": ["district"], "stadsdel": ["district"], "område": ["district", "police-area"],
    "tid": ["period"], "uppföljning": ["follow-up"], "giltighet": ["period"], "löftesperiod": ["period"], "av": ["by"], "ansvarig": ["by"],
    "ansvar": ["by"], "givare": ["by"], "parter": ["parties"], "part": ["parties"], "sammanfattning": ["summary"],
    "ingress": ["summary"], "fokus": ["focus"], "fokusområde": ["focus"], "fokusområden": ["focus"],
    "undertecknat": ["signed"], "undertecknad": ["signed"], "signerat": ["signed"], "signerad": ["signed"],
    "publicerat": ["published"], "publicerad": ["published"], "publiceringsdag": ["published"],
    "uppdaterat": ["updated"], "uppdaterad": ["updated"], "ändrad": ["updated"], "kontrollerad": ["checked"],
    "kontrollerat": ["checked"], "publicerat-av": ["published-by"], "publicerad-av": ["published-by"],
    "polisområde": ["police-area"], "lokalpolisområde": ["police-area"], "undertecknare": ["signatories"],
    "roll": ["role"], "titel-roll": ["role"], "organisation": ["organisation"], "kontakt": ["contacts"],
    "kontakter": ["contacts"], "kontaktpersoner": ["contacts"], "telefon": ["phone"], "telefonnummer": ["phone"],
    "epost": ["email"], "e-post": ["email"], "mejl": ["email"], "mail": ["email"], "bild": ["image"],
    "bilder": ["image"], "fil": ["file"], "bildtext": ["caption"], "fotograf": ["credit"], "foto": ["credit", "image"],
    "alternativtext": ["alt"], "alttext": ["alt"], "alt-text": ["alt"], "dokument": ["documents"],
    "bilagor": ["documents"], "adress": ["url", "base-url"], "länk": ["url", "documents"], "webbadress": ["url", "base-url"],
    "enkät": ["survey"], "stänger": ["closes"], "källa": ["source"], "källor": ["source"], "rättelse": ["corrections"],
    "rättelser": ["corrections"], "datum": ["date", "published", "updated"], "anteckning": ["notes"], "anteckningar": ["notes"],
    "förklarar": ["explains"], "alias": ["aliases"], "gamla-adresser": ["aliases"], "ofullständig": ["incomplete"],
    "ofullständigt": ["incomplete"], "föreslagen": ["proposed"], "föreslaget": ["proposed"], "förslag": ["proposed"],
    "utkast": ["draft"], "täcker": ["covers"], "omfattar": ["covers"], "del": ["part"], "bedömd-av": ["assessed-by"],
    "bedömt-av": ["assessed-by"], "språk": ["language"], "beskrivning": ["description", "summary"],
    "utgivare": ["publisher"], "meny": ["menu"], "tema": ["theme", "focus"], "färg": ["colour"], "color": ["colour"],
    "logotyp": ["logotype"], "logga": ["logotype"], "logo": ["logotype"], "hemsida": ["homepage", "url"],
    "webbplats": ["homepage", "url"], "polissida": ["police-page"], "organisationsnummer": ["organisation-number"],
    "orgnr": ["organisation-number"], "typ": ["type", "kind"], "kommunkod": ["code"], "kod": ["code"], "kommunnamn": ["name", "municipality"], "län": ["county"],
    "polisregion": ["police-region"], "fullständigt-namn": ["full-name"],
    "årtal": ["year", "period"], "åren": ["period"], "löftesår": ["period"], "perioden": ["period"], "tidsperiod": ["period"],
    "giltighetstid": ["period"], "gäller": ["period"], "uppföljningsår": ["year"], "avser": ["covers"], "tertial": ["tertial", "part"],
    "länkar": ["documents"], "bilaga": ["documents"], "handlingar": ["documents"], "foton": ["image"], "bildbeskrivning": ["alt"],
    "upphovsman": ["credit"], "filnamn": ["file"], "publiceringsdatum": ["published"], "publicerades": ["published"],
    "datum-publicerat": ["published"], "publicerad-datum": ["published"], "signeringsdatum": ["signed"], "datum-signerat": ["signed"],
    "undertecknades": ["signed"], "undertecknandedatum": ["signed"], "underskrivet": ["signed"], "påskrivet": ["signed"],
    "uppdaterades": ["updated"], "senast-uppdaterad": ["updated"], "senast-uppdaterat": ["updated"], "ändrat": ["updated"],
    "senast-ändrad": ["updated"], "kontrollerades": ["checked"], "granskad": ["checked"], "granskat": ["checked"],
    "uppföljningsdatum": ["follow-up-due"], "följs-upp": ["follow-up-due"], "bedömare": ["assessed-by"], "granskad-av": ["assessed-by"],
    "signatärer": ["signatories"], "undertecknat-av": ["signatories"], "undertecknad-av": ["signatories"], "underskrifter": ["signatories"],
    "kontaktperson": ["contacts"], "kontaktuppgifter": ["contacts"], "befattning": ["role"], "funktion": ["role"], "tel": ["phone"],
    "mobil": ["phone"], "e-mail": ["email"], "e-postadress": ["email"], "epostadress": ["email"], "mejladress": ["email"],
    "mailadress": ["email"], "aktörer": ["parties"], "partner": ["parties"], "medverkande": ["parties"], "ämne": ["focus"],
    "ämnen": ["focus"], "ort": ["municipality", "district"], "stad": ["municipality"], "kommunens-namn": ["municipality"],
    "notering": ["notes"], "noteringar": ["notes"], "anmärkning": ["notes"], "sidansvarig": ["published-by"], "slutdatum": ["closes", "due"],
    "bas-url": ["base-url"], "webbplatsadress": ["base-url"], "felanmälan": ["fault-report"], "webbplatsens-namn": ["title"],
    // Attributes.
    "minst": ["at-least"], "högst": ["at-most"], "max": ["at-most"], "min": ["at-least"], "enhet": ["unit"],
    "klart": ["due", "fulfilled"], "senast": ["due"], "resultat": ["result"], "utfall": ["result"],
    "hittills": ["so-far"], "slag": ["kind"],
    // Givers.
    "polis": ["police"], "polisen": ["police"], "kommunen": ["municipality"], "båda": ["both"],
    "gemensamt": ["both"], "polis och kommun": ["both"], "kommun och polis": ["both"], "kommunpolisen": ["police"],
    "polismyndigheten": ["police"], "antal": ["result"], "läge": ["status"], "okänd": ["unknown"], "okänt": ["unknown"],
    "okända": ["unknown"], "vet ej": ["unknown"], "vet inte": ["unknown"], "oklart": ["unknown"], "saknas": ["unknown"],
    "både": ["both"], "polisen och kommunen": ["both"], "kommunen och polisen": ["both"],
    // Statuses.
    "uppfyllt": ["fulfilled"], "uppfylld": ["fulfilled"], "uppfyllda": ["fulfilled"], "genomfört": ["fulfilled"],
    "delvis": ["partly"], "delvis-uppfyllt": ["partly"], "delvis uppfyllt": ["partly"],
    "ej-uppfyllt": ["not-fulfilled"], "ej uppfyllt": ["not-fulfilled"], "inte-uppfyllt": ["not-fulfilled"],
    "inte uppfyllt": ["not-fulfilled"], "ouppfyllt": ["not-fulfilled"], "pågår": ["ongoing"], "pågående": ["ongoing"],
    "ej-påbörjat": ["not-started"], "ej påbörjat": ["not-started"], "inte-påbörjat": ["not-started"],
    "inte påbörjat": ["not-started"], "inte-aktuellt": ["not-needed"], "inte aktuellt": ["not-needed"],
    "ej-aktuellt": ["not-needed"], "ej aktuellt": ["not-needed"], "kan-inte-bedömas": ["not-assessable"],
    "går inte att bedöma": ["not-assessable"], "går-inte-att-bedöma": ["not-assessable"],
    "beskrivet": ["reported"], "redovisat": ["reported"], "klar": ["fulfilled"], "klara": ["fulfilled"],
    "genomförd": ["fulfilled"], "genomförda": ["fulfilled"], "avslutat": ["fulfilled"], "utfört": ["fulfilled"],
    "infriat": ["fulfilled"], "uppnått": ["fulfilled"], "delvis genomfört": ["partly"], "delvis-genomfört": ["partly"],
    "ej genomfört": ["not-fulfilled"], "ej-genomfört": ["not-fulfilled"], "inte genomfört": ["not-fulfilled"],
    "inte-genomfört": ["not-fulfilled"], "ej klart": ["not-fulfilled"], "inte klart": ["not-fulfilled"],
    "påbörjat": ["ongoing"], "påbörjad": ["ongoing"], "igång": ["ongoing"], "startat": ["ongoing"],
    "inte startat": ["not-started"], "ej startat": ["not-started"], "behövdes inte": ["not-needed"],
    // English that is near the wrong word.
    "partly-fulfilled": ["partly"], "partially": ["partly"], "partial": ["partly"], "unfulfilled": ["not-fulfilled"],
    "failed": ["not-fulfilled"], "done": ["fulfilled"], "delvis klart": ["partly"], "delvis-klart": ["partly"],
    "delvis klar": ["partly"], "ej påbörjad": ["not-started"], "inte påbörjad": ["not-started"], "ej bedömt": ["not-assessable"],
    "inget behov": ["not-needed"], "ej bedömbart": ["not-assessable"], "kan inte bedömas": ["not-assessable"],
    // Rates.
    "vecka": ["week"], "veckan": ["week"], "månad": ["month"], "månaden": ["month"], "kvartal": ["quarter", "part"],
    "halvår": ["half-year"], "termin": ["half-year"], "år": ["year", "period"], "året": ["year"],
    "veckor": ["week"], "månader": ["month"], "kvartalet": ["quarter"], "tertialet": ["tertial"], "läsår": ["year"],
    "vecko": ["week"], "varje vecka": ["week"], "varje månad": ["month"], "varje år": ["year"],
    // Kinds of commitments, and the rest.
    "mål": ["aim"], "målsättning": ["aim"], "delmål": ["aim"], "åtagande": ["commitment"], "löfte": ["commitment"], "ja": ["true"], "sant": ["true"],
    "nej": ["false"], "falskt": ["false"], "aldrig": ["never"], "alla": ["all"], "samtliga": ["all"], "alla år": ["all"],
    // Publishers.
    "kommunal": ["local-authority"], "myndighet": ["national-authority"], "statlig": ["national-authority"],
    "region": ["regional-authority", "police-region"], "företag": ["company"], "förening": ["non-profit-organisation"],
    "privatperson": ["private-individuals"],
  ]
}
