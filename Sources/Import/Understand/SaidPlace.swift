import PromiseModel

/// The municipalities that a page is about, by where they are named.
struct SaidPlace: Sendable {
  /// Slugs, the first one first.
  let municipalities: [String]
  let district: String?
  /// Where it is said: a block, or -1 for the address.
  let block: Int
  let isSure: Bool
}

/// Finds the names of the register in texts.
struct PlaceReader: Sendable {
  struct Mention: Sendable {
    let municipality: Int
    let words: Range<Int>
  }

  private let municipalities: [KnownMunicipality]
  /// By the first word of a name in lower case: the whole name, longest first.
  private let byFirstWord: [String: [(words: [String], municipality: Int)]]

  init(_ municipalities: [KnownMunicipality]) {
    self.municipalities = municipalities
    var index: [String: [(words: [String], municipality: Int)]] = [:]
    for (number, municipality) in municipalities.enumerated() {
      let words = Words(municipality.name).all
      if let first = words.first { index[first, default: []].append((words, number)) }
    }
    byFirstWord = index.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// All names of municipalities in a text, whatever they mean there.
  func mentions(in words: Words) -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < words.count {
      if let mention = mention(at: index, in: words) {
        found.append(mention)
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func mention(at index: Int, in words: Words) -> Mention? {
    guard words.isCapital(index) else { return nil }
    let word = words[index]
    for first in [word, String(word.dropLast())] {
      if first != word, word.last != "s" { continue }
      for (name, municipality) in byFirstWord[first] ?? [] where fits(name, words, index) {
        return Mention(municipality: municipality, words: index..<index + name.count)
      }
    }
    return nil
  }

  /// With an `s` of the genitive at the end of the last word.
  private func fits(_ name: [String], _ words: Words, _ index: Int) -> Bool {
    guard index + name.count <= words.count else { return false }
    for (offset, part) in name.enumerated() {
      let word = words[index + offset]
      let isLast = offset == name.count - 1
      guard word == part || isLast && word == part + "s" else { return false }
    }
    return true
  }

  // MARK: The page's own

  func place(of page: ReadPage, title: String?, address: String?) -> SaidPlace? {
    var weights: [Int: (weight: Int, block: Int)] = [:]
    func add(_ municipality: Int, _ weight: Int, _ block: Int) {
      let before = weights[municipality] ?? (0, block)
      weights[municipality] = (before.weight + weight, before.block)
    }
    var joint: (list: [Int], block: Int)?
    for (index, passage) in page.passages.enumerated() where !passage.isFrame || passage.frame == .logotype {
      let words = Words(passage.block.text)
      let mentions = mentions(in: words)
      if joint == nil, !passage.isFrame, let list = jointList(mentions, words, isTitle: index == page.title) { joint = (list, index) }
      for mention in mentions {
        add(mention.municipality, weight(of: mention, words, isTitle: index == page.title), index)
      }
    }
    if let title {
      let words = Words(title)
      for mention in mentions(in: words) { add(mention.municipality, max(6, weight(of: mention, words, isTitle: true)), -1) }
    }
    for (municipality, weight) in ofAddress(address) { add(municipality, weight, -1) }
    if weights.allSatisfy({ $0.value.weight < 4 }), joint == nil { addFrame(of: page, add) }
    if let joint { return SaidPlace(municipalities: joint.list.map { municipalities[$0].slug }, district: nil, block: joint.block, isSure: true) }
    guard let best = weights.max(by: { ($0.value.weight, -$0.key) < ($1.value.weight, -$1.key) }), best.value.weight >= 2 else { return nil }
    let next = weights.filter { $0.key != best.key }.map(\.value.weight).max() ?? 0
    let reader = DistrictReader(municipality: municipalities[best.key].name, isName: { !self.mentions(in: $0).isEmpty })
    let district = reader.district(of: page)
    return SaidPlace(
      municipalities: [municipalities[best.key].slug], district: district, block: best.value.block,
      isSure: best.value.weight >= 4 && best.value.weight > next)
  }

  /// "Munkfors kommun, Box 13" at the foot of a page that names no municipality itself.
  private func addFrame(of page: ReadPage, _ add: (Int, Int, Int) -> Void) {
    for (index, passage) in page.passages.enumerated() where passage.frame == .header || passage.frame == .footer {
      let words = Words(passage.block.text)
      for mention in mentions(in: words) where weight(of: mention, words, isTitle: false) == 4 { add(mention.municipality, 4, index) }
    }
  }

  private static let holding = Phrases("gäller", "gälla", "*löfte", "*löftet", "*löften", "*löftena")
  private static let promise = Phrases("*löfte", "*löftet", "*löften", "*löftena")

  private func weight(of mention: Mention, _ words: Words, isTitle: Bool) -> Int {
    let end = mention.words.upperBound
    let isOrganisation = end < words.count && ["kommun", "kommuns", "stad", "stads", "kommuner"].contains(words[end])
    if isTitle { return mention.words.lowerBound == 0 ? 14 : isOrganisation ? 14 : 9 }
    if isOrganisation { return 4 }
    let start = mention.words.lowerBound
    // A name of a person, or of a police area.
    if start > 0 {
      let before = words[start - 1]
      if before.hasPrefix("lokalpolisområde") || before == "lpo" || before == "polisområde" { return 1 }
      // "Medborgarlöftet Krokom 2022–2023".
      if Self.promise.end(in: words, at: start - 1) == start { return 4 }
      if words.isCapital(start - 1), words.gap(after: start - 1) == " " { return 0 }
      // "Gäller i Berg", "Löften för Berg".
      if start > 1, ["i", "för", "till"].contains(before), Self.holding.end(in: words, at: start - 2) == start - 1 { return 4 }
      return ["i", "för", "från", "till", "inom"].contains(before) ? 2 : 1
    }
    return 0
  }

  /// "Kommunerna Stenungsund, Tjörn och Orust", "Tjörns och Orusts kommuner".
  private func jointList(_ mentions: [Mention], _ words: Words, isTitle: Bool) -> [Int]? {
    var run: [Mention] = []
    for mention in mentions {
      if let last = run.last, isListed(last, mention, words) {
        run.append(mention)
      } else {
        if run.count > 1, isJoint(run, words, isTitle) { break }
        run = [mention]
      }
    }
    guard run.count > 1, isJoint(run, words, isTitle) else { return nil }
    var seen: Set<Int> = []
    return run.map(\.municipality).filter { seen.insert($0).inserted }
  }

  private func isListed(_ first: Mention, _ second: Mention, _ words: Words) -> Bool {
    let between = first.words.upperBound..<second.words.lowerBound
    guard words[between].allSatisfy({ ["och", "samt", "kommun", "kommuns", "&"].contains($0) }), between.count <= 2 else { return false }
    return !(first.words.upperBound - 1..<second.words.lowerBound).contains { words.gap(after: $0).contains { ".:;()–".contains($0) } }
  }

  private func isJoint(_ run: [Mention], _ words: Words, _ isTitle: Bool) -> Bool {
    let (start, end) = (run[0].words.lowerBound, run[run.count - 1].words.upperBound)
    if start > 0, ["kommunerna", "kommunernas", "kommuner"].contains(words[start - 1]) { return true }
    if end < words.count, ["kommuner", "kommuners", "kommunerna"].contains(words[end]) { return true }
    let areOrganisations = run.allSatisfy { $0.words.upperBound < words.count && ["kommun", "kommuns"].contains(words[$0.words.upperBound]) }
    // A line of its own, with nothing else in it.
    if run.count > 2, start == 0, end == words.count { return true }
    // "Vännäs, Bjurholm och Nordmaling har tagit fram gemensamma medborgarlöften".
    let giveIt = start == 0 && Phrases("gemensam*", "tillsammans").isIn(words) && Self.holding.isIn(words)
    return isTitle || giveIt || areOrganisations && Phrases("polisen", "*löfte", "*löftet").isIn(words)
  }

  // MARK: Address

  private func ofAddress(_ address: String?) -> [(Int, Int)] {
    guard let address, PageAddress.isWeb(address) else { return [] }
    let parts = address.lowercased().split(separator: "/").dropFirst()
    guard let host = parts.first else { return [] }
    let labels = host.split(separator: ".").dropLast().filter { $0 != "www" }
    var found: [(Int, Int)] = []
    for (number, municipality) in municipalities.enumerated() {
      if labels.last.map({ $0 == municipality.slug || $0 == municipality.slug.replacing("-", with: "") }) == true { found.append((number, 16)) }
      if parts.dropFirst().contains(where: { $0 == municipality.slug || $0 == municipality.slug + ".html" }) { found.append((number, 12)) }
      else if parts.dropFirst().contains(where: { $0.hasPrefix(municipality.slug + "-") || $0.hasSuffix("-" + municipality.slug) || $0.contains("-i-" + municipality.slug) }) { found.append((number, 6)) }
    }
    return found
  }
}

/// The part of a municipality that a page is about.
struct DistrictReader {
  private static let before = Phrases("stadsdelen", "stadsdelsområdet", "stadsdelsområde", "stadsdelsnämnden", "stadsdelsförvaltningen", "stadsdel", "stadsdelsförvaltningen i", "stadsdelsnämnden i", "stadsdelarna", "kommundelen")
  private static let promise = Phrases("*löfte", "*löftet", "*löften")
  /// What a name that is no part of a municipality is followed by, or begins with.
  private static let others: Set<String> = ["kommun", "kommuns", "kommuner", "stad", "stads", "län", "lpo", "polisen", "polisens", "kommunen", "region", "sverige", "lokalpolisområde", "polisområde"]

  let municipality: String
  /// Whether words name a municipality of the register.
  let isName: (Words) -> Bool

  func district(of page: ReadPage) -> String? {
    if let title = page.title { if let found = inTitle(page.passages[title].block.text) { return found } }
    for passage in page.passages.prefix(12) where !passage.isFrame {
      let words = Words(passage.block.text)
      guard let place = Self.before.first(in: words), place.upperBound < words.count, words.isCapital(place.upperBound) else { continue }
      return Self.name(from: place.upperBound, in: words)
    }
    return nil
  }

  private func inTitle(_ title: String) -> String? {
    let words = Words(title)
    return afterMunicipality(words) ?? ofPromise(words) ?? behindPromise(words)
  }

  /// "Medborgarlöfte Flemingsberg".
  private func behindPromise(_ words: Words) -> String? {
    guard let place = Self.promise.first(in: words), place.upperBound < words.count, words.isCapital(place.upperBound), words.gap(after: place.upperBound - 1) == " " else { return nil }
    let name = Self.name(from: place.upperBound, in: words)
    let after = Words(name)
    let isRest = place.upperBound + after.count == words.count
    return isRest && !isName(after) && !after.all.contains(where: Self.others.contains) ? name : nil
  }

  /// "Stockholm, Kungsholmen – medborgarlöften".
  private func afterMunicipality(_ words: Words) -> String? {
    let count = Words(municipality).count
    guard words.count > count, words.written(0..<count).lowercased() == municipality.lowercased() else { return nil }
    let gap = words.gap(after: count - 1)
    guard gap.contains(","), words.isCapital(count) else { return nil }
    return Self.name(from: count, in: words)
  }

  /// "Medborgarlöfte för Rosengård i Malmö": a place that is no municipality.
  private func ofPromise(_ words: Words) -> String? {
    guard let place = Self.promise.first(in: words), place.upperBound + 1 < words.count, words[place.upperBound] == "för", words.isCapital(place.upperBound + 1) else { return nil }
    let name = Self.name(from: place.upperBound + 1, in: words)
    let after = Words(name)
    let next = place.upperBound + 1 + after.count
    guard !isName(after), !after.all.contains(where: Self.others.contains), next == words.count || !Self.others.contains(words[next]) else { return nil }
    return name
  }

  /// Words with capitals, and what joins them: "Enskede-Årsta-Vantör", "Hägersten och Liljeholmen".
  private static func name(from start: Int, in words: Words) -> String {
    var end = start + 1
    while end < words.count {
      let gap = words.gap(after: end - 1)
      if words.isCapital(end), gap == " " || gap == "-" { end += 1 } else if end + 1 < words.count, words[end] == "och", words.isCapital(end + 1), gap == " " { end += 2 } else { break }
    }
    return words.written(start..<end)
  }
}
