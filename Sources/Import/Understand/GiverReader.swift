import PromiseModel

/// Reads who is to do what a sentence, a heading or the words before a list say.
struct GiverReader: Sendable {
  private static let police = Phrases(
    "polisen", "polisens", "polis", "polisers", "poliser", "poliserna", "polismyndigheten", "polismyndighetens", "lokalpolisområdet", "lokalpolisområde", "lokalpolisområdets", "lpo", "kommunpolis",
    "kommunpolisen", "kommunpoliser", "kommunpoliserna", "områdespolis", "områdespolisen", "områdespoliser", "områdespoliserna", "polisområde", "polisområdet", "närpolisen", "trafikpolisen", "ungdomspolisen", "polisregion")
  private static let municipality = Phrases(
    "kommunen", "kommunens", "kommun", "kommuns", "kommunerna", "kommunernas", "kommuner", "kommunala", "socialtjänsten", "socialtjänst", "socialtjänstens", "socialförvaltningen", "socialkontoret", "skola", "skolan", "skolorna", "skolans",
    "fritidsgården", "fritidsgårdarna", "fritidsgårdar", "fritidsförvaltningen", "kommunstyrelsen", "stadsdelsförvaltningen", "stadsdelsnämnden", "stadsdelen", "stadsdelens", "staden", "stadens", "säkerhetssamordnaren", "trygghetssamordnaren",
    "fältarna", "fältgruppen", "fältassistenter", "fältassistenterna", "förvaltningen", "förvaltningarna", "barn och utbildningsförvaltningen", "utbildningsförvaltningen", "tekniska förvaltningen", "miljöförvaltningen", "samhällsbyggnadsförvaltningen",
    "kultur och fritidsförvaltningen", "kultur och fritid", "elevhälsan", "trygghetsvärdar", "trygghetsvärdarna", "hemtjänsten", "säkerhetsenhet", "säkerhetsenheten", "omsorgen", "vård och omsorg", "fritidsledare", "fritidsledarna", "fältsekreterare", "fältsekreteraren", "fältsekreterarna", "fältare", "socialsekreterare", "socialjouren", "biblioteket", 
    "stadsdelsnämnden", "*förvaltningen", "*förvaltningens", "*nämnden", "*kontoret", "region gotland", "region gotlands")
  private static let region = Phrases("regionen", "regionens")
  private static let we = Phrases("vi", "vi alla", "alla tillsammans", "alla parter", "alla gemensamt", "båda parterna", "båda parter", "parterna", "samverkansparterna", "båda", "gemensamt", "tillsammans")
  private static let others = Phrases(
    "räddningstjänsten", "räddningstjänst", "region *", "länsstyrelsen", "trafikverket", "tullverket", "kustbevakningen", "skatteverket", "kronofogden", "försäkringskassan", "arbetsförmedlingen", "nattvandrarna", "nattvandrare", "svenska kyrkan",
    "brottsofferjouren", "kriminalvården", "*bostäder", "*bostadsbolag", "*bostadsbolaget", "*bostadsbolagen", "bostadsbolaget", "bostadsbolagen", "fastighetsägarna", "företagarna", "föreningslivet", "näringslivet", "ordningsvakter", "ordningsvakterna")
  private static let owners: Set<String> = ["kommunens", "kommunernas", "polisens", "stadens", "kommuns", "stads", "regionens"]
  /// Of the municipality, and as often only where something is done: "Skolorna" is no heading of what they promise.
  private static let places: Set<String> = ["skola", "skolan", "skolorna", "fritidsgård", "fritidsgården", "fritidsgårdarna", "fritidsgårdar", "biblioteket", "hemtjänsten", "omsorgen", "stadsdelen", "och"]
  /// What may stand among those who do something.
  private static let between: Set<String> = [
    "och", "samt", "både", "såväl", "som", "jämte", "tillsammans", "med", "i", "samverkan", "samarbete", "även", "den", "det", "lokala", "de", "respektive", "eller", "the",
  ]

  private static let verbs = Phrases(
    "ska", "skall", "kommer", "lovar", "åtar", "avser", "utlovar", "förbinder", "ger", "gör", "arbetar", "genomför", "prioriterar", "vill", "har", "planerar", "fortsätter", "satsar", "skulle", "bör", "måste", "kan", "är", "tar",
    "bidrar", "ansvarar", "samverkar", "samarbetar", "anordnar", "ordnar", "erbjuder", "deltar", "besöker", "kontrollerar", "följer", "informerar", "bjuder", "håller", "utför", "ser", "verkar", "utvecklar", "stärker", "stödjer", "stöttar", "startar",
    "inför", "utökar", "ökar", "förstärker", "patrullerar", "skapar", "träffar", "utbildar", "medverkar", "tillhandahåller", "verkställer", "granskar", "undersöker", "bedriver", "riktar", "synliggör", "minskar", "förebygger", "uppmärksammar", "delar", "sprider")

  /// Words that open a sentence whose subject stands after its verb.
  private static let openings: Set<String> = [
    "i", "under", "utifrån", "utefter", "för", "genom", "tillsammans", "med", "vid", "på", "till", "utöver", "när", "som", "därför", "detta", "på", "inom", "varje", "årligen", "vidare", "dessutom", "också", "även", "efter", "från", "mot", "gemensamt",
    "här", "så", "nu", "löpande", "dagligen", "regelbundet", "kontinuerligt", "minst", "flera", "ett", "en", "då", "om", "enligt", "sedan", "där", "det", "fortsatt", "utanför", "före", "innan", "mellan", "samtidigt", "åren", "perioden", "hösten", "våren", "sommaren",
  ]

  let placeNames: Set<String>
  /// On Gotland the region is the municipality.
  var isRegionMunicipality = false

  /// Who does what a sentence says: its subject, before or after the first verb.
  func subject(of words: Words) -> SaidGivers {
    let start = Self.afterNumbers(words)
    guard start < words.count else { return SaidGivers() }
    // "De ska …", after both were named.
    if words[start] == "de", start + 1 < words.count, ["ska", "skall", "kommer", "lovar"].contains(words[start + 1]) { return SaidGivers(we: true) }
    let verb = (start..<words.count).first { Self.verbs.end(in: words, at: $0) != nil }
    if Self.openings.contains(words[start]) {
      guard let verb else { return SaidGivers() }
      var before = SaidGivers()
      // "Tillsammans med polisen ska kommunen …": whoever it is done with does it too.
      if words[0] == "tillsammans", words.count > 1, words[1] == "med" { before = givers(in: words, from: 2, to: verb) }
      if words[0] == "tillsammans" || words[0] == "gemensamt" { before.we = true }
      before.add(givers(in: words, from: verb + 1, to: words.count))
      return before
    }
    return givers(in: words, from: start, to: verb ?? words.count)
  }

  /// "3.1 Polisen åtar sig att", "att polisen har öppet": where the text of a clause begins.
  private static func afterNumbers(_ words: Words) -> Int {
    let start = (0..<min(3, words.count)).first { words.number($0) == nil } ?? min(3, words.count)
    return start < words.count && words[start] == "att" ? start + 1 : start
  }

  /// Those whom the words before a list name as the ones who do what it holds: "Insatser som polisen
  /// ansvarar för". One with whom or for whom it is done is not meant.
  func doers(in words: Words) -> SaidGivers {
    let said = subject(of: words)
    guard said.isEmpty, words.count <= 12 else { return said }
    var found = SaidGivers()
    var index = 0
    while index < words.count {
      var named = SaidGivers()
      guard let next = giver(at: index, in: words, &named) else {
        index += 1
        continue
      }
      let isOwner = next < words.count && words[next - 1].hasSuffix("s") && Self.owned.contains(words[next])
      if named.isNamed, isOwner || index > 0 && Self.beforeDoers.contains(words[index - 1]) { found.add(named) }
      index = next
    }
    return found
  }

  private static let beforeDoers: Set<String> = ["som", "gör", "ska", "skall", "kommer"]
  private static let owned: Set<String> = ["åtaganden", "åtagande", "insatser", "åtgärder", "aktiviteter", "löften", "löfte", "del", "bidrag", "ansvar", "uppgifter"]

  /// "Skidanläggningarna lovar att": who promises is a giver, whoever it is.
  func stranger(in words: Words) -> SaidGivers? {
    guard let verb = words.all.firstIndex(of: "lovar"), (1...3).contains(verb), verb + 2 >= words.count, words.isCapital(0) else { return nil }
    let name = words.written(0..<verb)
    return isUnknown(name) && !Self.openings.contains(words[0]) && !Self.pronouns.contains(words[0]) && !words[0].contains("löfte") ? SaidGivers(others: [name]) : nil
  }

  private static let pronouns: Set<String> = ["vi", "de", "ni", "jag", "man", "det", "detta", "här", "vad", "parterna", "båda", "avtalet", "överenskommelsen"]

  /// The lines of a cell, also of one whose lines were put one after the other: "… i veckan Kommunen sätter upp …".
  func lines(of cell: String) -> [String] {
    cell.split(separator: "\n").flatMap { line -> [String] in
      let words = Words(String(line))
      var starts = [words.text.startIndex]
      for index in words.all.indices.dropFirst().dropLast() where words.isCapital(index) && words.gap(after: index - 1) == " " && (!words.isCapital(index - 1) || words[index].hasSuffix("en")) {
        var found = SaidGivers()
        guard let end = giver(at: index, in: words, &found), found.police || found.municipality, end < words.count, Self.verbs.end(in: words, at: end) != nil || words[end].hasSuffix("r") else { continue }
        if !Self.between.contains(words[index - 1]), !Self.towards.contains(words[index - 1]) { starts.append(words.start(index)) }
      }
      return starts.indices.map { String(words.text[starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : words.text.endIndex)].trimmed) }
    }
  }

  private static let towards: Set<String> = ["av", "till", "från", "hos", "mot", "åt", "för", "mellan", "att", "när", "om", "vid", "på"]

  /// Everybody whom a cell of a column of givers names. There what nobody knows is a name too: "LRF".
  func inCell(_ cell: String) -> SaidGivers {
    var found = anywhere(in: Words(cell))
    for piece in Self.pieces(of: cell) {
      let names = piece.split(separator: " och ").map(\.trimmed)
      for name in names.allSatisfy({ $0.first?.isUppercase == true }) ? names.map(String.init) : [String(piece.trimmed)] where isUnknown(name) { found.others.append(name) }
    }
    return found
  }

  /// Whether a list of names, one of whom is known, holds givers and no more: "Polisen, LRF".
  func areGivers(_ cell: String) -> Bool {
    let names = Self.pieces(of: cell).map { String($0.trimmed) }
    return names.contains { isOnlyGivers(Words($0)) } && names.allSatisfy { isOnlyGivers(Words($0)) || isUnknown($0) }
  }

  private static func pieces(of cell: String) -> [Substring] { cell.split { ",/&;+\n".contains($0) } }

  private func isUnknown(_ name: String) -> Bool {
    let words = Words(name)
    let found = anywhere(in: words)
    return name.first?.isUppercase == true && (1...3).contains(words.count) && !found.isNamed && !found.we && !name.contains(where: \.isNumber) && !Self.nobody.contains(words[0])
  }

  private static let nobody: Set<String> = ["alla", "samtliga", "löpande", "se", "ingen", "respektive", "ej", "övriga", "andra"]

  /// The givers that a stretch begins with.
  private func givers(in words: Words, from start: Int, to end: Int) -> SaidGivers {
    var found = SaidGivers()
    var index = start
    while index < end {
      if let next = giver(at: index, in: words, &found) {
        index = next
      } else if isBetween(index, words, found) || index > start && index + 1 < end && Self.owners.contains(words[index - 1]) && words[index + 1] == "och" {
        // "Kommunens alkoholhandläggare och polisen".
        index += 1
      } else {
        break
      }
      // "Polisen. Kommunen": another sentence.
      if index < end, words.gap(after: index - 1).contains(where: { ".;:()".contains($0) }) { break }
    }
    return found
  }

  /// "Kameror sätts upp vid stationen (kommunen)."
  func inBrackets(atEndOf sentence: String) -> SaidGivers? {
    let body = sentence.last == "." ? sentence.dropLast() : sentence[...]
    guard body.last == ")", let start = body.lastIndex(of: "(") else { return nil }
    let words = Words(String(body[start...]))
    let named = anywhere(in: words)
    if isOnlyGivers(words) { return named.isNamed || named.we ? named : nil }
    // "(Kommun/LRF)"
    let names = String(body[body.index(after: start)...].dropLast())
    return areGivers(names) ? inCell(names) : nil
  }

  /// Whether a sentence begins with somebody who may give a promise.
  func begins(_ words: Words) -> Bool {
    var found = SaidGivers()
    let start = Self.afterNumbers(words)
    return start < words.count && !Self.openings.contains(words[start]) && giver(at: start, in: words, &found) != nil
  }

  private func isBetween(_ index: Int, _ words: Words, _ found: SaidGivers) -> Bool {
    let word = words[index]
    if placeNames.contains(word) || word.hasSuffix("s") && placeNames.contains(String(word.dropLast())) { return true }
    if Self.between.contains(word) {
      // "Polisen i Karlstad", but not "polisen i skolan".
      return word != "i" || index + 1 < words.count && (words.isCapital(index + 1) || words[index + 1].hasPrefix("sam"))
    }
    // The name of an area: "lokalpolisområde Västra Fyrbodal".
    return words.isCapital(index) && index > 0 && found.isNamed || ["norra", "södra", "östra", "västra", "älvdal", "mellersta"].contains(word)
  }

  private func giver(at index: Int, in words: Words, _ found: inout SaidGivers) -> Int? {
    if let end = Self.police.end(in: words, at: index) {
      found.police = true
      return end
    }
    if let end = Self.municipality.end(in: words, at: index) ?? (isRegionMunicipality ? Self.region.end(in: words, at: index) : nil) {
      found.municipality = true
      return end
    }
    if let end = Self.we.end(in: words, at: index) {
      found.we = true
      return end
    }
    if let end = Self.others.end(in: words, at: index) {
      // "Kommunens ordningsvakter" are the municipality's.
      if index > 0, found.isNamed, Self.owners.contains(words[index - 1]) { return end }
      let named = endOfName(end, words)
      found.others.append(words.written(index..<named))
      return named
    }
    // "Bergs kommun", "Vellinge stad".
    if index + 1 < words.count, words.isCapital(index), ["kommun", "kommuns", "stad", "stads"].contains(words[index + 1]) {
      found.municipality = true
      return index + 2
    }
    return nil
  }

  /// "bostadsbolaget Mimer": with the name that follows.
  private func endOfName(_ start: Int, _ words: Words) -> Int {
    var end = start
    while end < words.count, end - start < 3, words.isCapital(end), words.gap(after: end - 1) == " ", Self.police.end(in: words, at: end) == nil { end += 1 }
    return end
  }

  /// Everybody who is named anywhere in a few words: a heading, the words before a list, a cell.
  func anywhere(in words: Words) -> SaidGivers {
    var found = SaidGivers()
    var index = 0
    while index < words.count { index = giver(at: index, in: words, &found) ?? index + 1 }
    return found
  }

  /// Whether a text names givers and says no more: "Polisen", "Kommunen och polisen:".
  func isOnlyGivers(_ words: Words) -> Bool {
    guard !words.isEmpty, words.count <= 7, !words.all.allSatisfy(Self.places.contains) else { return false }
    // "Kommun: Bergs kommun" says of what it is about.
    guard !words.all.indices.dropLast().contains(where: { words.gap(after: $0).contains(":") }) else { return false }
    var found = SaidGivers()
    // "Från polisen", "Från oss båda".
    var index = words.count > 1 && ["från", "av"].contains(words[0]) ? words[1] == "oss" ? 2 : 1 : 0
    while index < words.count {
      if let next = giver(at: index, in: words, &found) { index = next } else if Self.between.contains(words[index]) || words.isCapital(index) && placeNames.contains(words[index].genitiveBase) { index += 1 } else { return false }
    }
    return !found.isEmpty
  }
}

extension String {
  /// Without an `s` of the genitive.
  var genitiveBase: String { count > 3 && hasSuffix("s") ? String(dropLast()) : self }
}
