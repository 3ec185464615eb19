/// Whether a word that begins a line says what is to be done: "Genomföra", "Hålla", "Synas".
enum Infinitive {
  private static let short: Set<String> = ["få", "ge", "se", "ta", "gå", "stå", "bli", "nå", "ha", "be", "slå", "fly", "bo", "ske", "förse", "utse", "bistå", "uppnå", "förstå", "skapa"]
  /// Words that end as one and are none.
  private static let others: Set<String> = [
    "alla", "andra", "båda", "denna", "detta", "dessa", "samma", "första", "bästa", "nästa", "flera", "färre", "många", "några", "inga", "egna", "goda", "unga", "bra", "gamla", "nya", "stora", "lilla", "små", "lokala", "sociala", "gemensamma", "särskilda", "trygga", "otrygga",
    "synliga", "riktade", "tydliga", "aktiva", "fortsatta", "kontinuerliga", "regelbundna", "återkommande", "fysiska", "samordnade", "årliga", "kommunala", "polisiära", "extra", "medborgarna", "insatserna", "kommunerna", "skolorna", "ungdomarna", "invånarna", "förebyggande", "riktlinjerna", "våra", "mera", "sina", "deras",
    "olika", "öppna", "säkra", "höga", "låga", "ökade", "digitala", "föräldrarna", "problemen", "hela", "halva", "norra", "södra", "östra", "västra", "svenska", "sista", "förra", "stolta", "positiva", "negativa", "psykiska", "tidiga", "långsiktiga", "kriminella", "utsatta", "planerade", "viktiga", "följande",
    "ja", "ökande", "minskade", "möjliga", "våra", "nationella", "regionala", "enskilda", "övriga", "flesta", "tillgängliga", "generella", "specifika", "konkreta", "polisens", "utbildade", "resurserna", "vuxna", "äldre", "barnen",
  ]

  static func `is`(_ word: String) -> Bool {
    if short.contains(word) { return true }
    guard word.count > 3, !others.contains(word) else { return false }
    if ["erna", "arna", "orna", "iga", "iska", "dena", "tiva", "bara", "samma", "liga"].contains(where: word.hasSuffix) { return false }
    return word.hasSuffix("a") || word.hasSuffix("as") && !word.hasSuffix("nas") || word == "göra" || word == "synas" || word == "finnas"
  }
}
