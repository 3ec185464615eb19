import PromiseModel
import Writers

/// Somebody with a role, as a page names them.
struct SaidPerson: Sendable, Equatable {
  let role: String
  var name: String?
  var organisation: String?
  var phone: String?
  var email: String?
}

/// Those who signed, and those to ask.
enum SaidPeople {
  private static let roles = Phrases(
    "lokalpolisområdeschef", "lokalpolisområdeschefen", "kommunalråd", "kommunalrådet", "kommunalråden", "oppositionsråd", "oppositionsrådet", "oppositionsråden", "*nämndens ordförande", "ordförande i kommunstyrelsen", "ordföranden i kommunstyrelsen", "kommunstyrelsens ordföranden", "kommunstyrelseordföranden", "kommunfullmäktiges ordförande", "*chef", "*chefen", "*cheferna", "*direktör", "*direktören", "kommunstyrelsens ordförande", "kommunstyrelsens vice ordförande", "kommunstyrelseordförande", "kommunchef", "kommunchefen", "kommundirektör", "kommundirektören", "kommunpolis", "kommunpolisen", "kommunpoliser", "områdespolis",
    "säkerhetssamordnare", "trygghetssamordnare", "säkerhetschef", "trygghetschef", "polisområdeschef", "brottsförebyggande samordnare", "brottsförebyggare", "beredskapssamordnare", "folkhälsosamordnare", "folkhälsostrateg", "samordnare", "*samordnare", "*samordnaren", "kommunpoliserna", "gruppchef", "stadsdelsdirektör", "förvaltningschef", "socialchef", "kommunikatör")
  private static let modifiers: Set<String> = ["tf", "t", "f", "biträdande", "tillförordnad", "vice", "ställföreträdande", "bitr"]

  /// Roles with the names beside them.
  static func all(in text: String) -> [SaidPerson] {
    let words = Words(text)
    var found: [SaidPerson] = []
    var index = 0
    while let place = roles.first(in: words, from: index) {
      var end = roles.end(in: words, at: place.lowerBound) ?? place.upperBound
      var start = place.lowerBound
      while start > 0, modifiers.contains(words[start - 1]) { start -= 1 }
      let isBare = end == start + 1 && ["chef", "chefen"].contains(words[start])
      end = isBare ? endOfArea(after: end, in: words) ?? end : end
      if isBare, end == start + 1 {
        index = end
        continue
      }
      let role = words.written(start..<end)
      let after = name(after: end, in: words)
      found.append(SaidPerson(role: role.asRole, name: after?.name ?? name(before: start, in: words)))
      index = after?.end ?? end
      // "kommunalråden Siv Ask och Per Gran": all of them are.
      while role.isOfSeveral, let next = name(joinedAt: index, in: words) {
        found.append(SaidPerson(role: role.asRole, name: next.name))
        index = next.end
      }
    }
    return found
  }

  /// "för lokalpolisområde Västra Fyrbodal": whose chief somebody is.
  private static func endOfArea(after start: Int, in words: Words) -> Int? {
    guard start + 2 < words.count, words[start] == "för", words[start + 1].contains("polisområde"), words.isCapital(start + 2) else { return nil }
    var end = start + 3
    while end < words.count, words.isCapital(end), words.gap(after: end - 1) == " ", end - start < 5 { end += 1 }
    return end
  }

  private static func name(after start: Int, in words: Words) -> (name: String, end: Int)? {
    var first = start
    // "Lokalpolisområdeschefen för LPO Östra Fyrbodal, Kim Asplund" is told by the comma.
    guard first < words.count else { return nil }
    if words.gap(after: start - 1).contains(",") { return nil }
    if words[first] == "är" { first += 1 }
    return name(at: first, in: words)
  }

  private static func name(joinedAt index: Int, in words: Words) -> (name: String, end: Int)? {
    guard index < words.count else { return nil }
    if ["och", "samt"].contains(words[index]) { return name(at: index + 1, in: words) }
    return words.gap(after: index - 1).contains(",") ? name(at: index, in: words) : nil
  }

  private static func name(at first: Int, in words: Words) -> (name: String, end: Int)? {
    guard first + 1 < words.count, words.isCapital(first), words.isCapital(first + 1), words.gap(after: first).allSatisfy({ $0 == " " || $0 == "-" }), words[first].count > 1 else { return nil }
    var end = first + 2
    while end < words.count, words.isCapital(end), words.gap(after: end - 1).allSatisfy({ $0 == " " || $0 == "-" }), end - first < 4 { end += 1 }
    return (words.written(first..<end), end)
  }

  /// "Kim Alm, kommunpolis".
  private static func name(before end: Int, in words: Words) -> String? {
    guard end > 1, words.gap(after: end - 1 < 0 ? 0 : end - 1).allSatisfy({ $0 == " " || $0 == "," }) else { return nil }
    guard words.gap(after: end - 1).contains(",") , words.isCapital(end - 1), words.isCapital(end - 2), words.gap(after: end - 2).allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
    var start = end - 2
    while start > 0, words.isCapital(start - 1), words.gap(after: start - 1) == "-" { start -= 1 }
    return words.written(start..<end)
  }

  /// A line that holds nothing but roles: who is to sign above it.
  static func isSignature(_ text: String) -> Bool {
    let words = Words(text)
    return words.count <= 12 && !text.contains(".") && !all(in: text).isEmpty
  }

  private static let signing = Phrases("skrev under", "skrev på", "undertecknat", "undertecknade", "undertecknades", "undertecknas", "undertecknad", "signerade", "signerat", "skrevs under", "skrivit under")

  static func signatories(of page: ReadPage) -> [Found] {
    var found: [(person: SaidPerson, place: Int, isSure: Bool)] = []
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && !Quotation.isOne(passage.block.text) {
      for sentence in passage.block.text.sentences {
        let isSigning = signing.isIn(Words(sentence))
        guard isSigning || passage.section == .signing else { continue }
        for person in all(in: sentence) where !found.contains(where: { $0.person == person }) {
          // A role alone below a heading may be anything but a signatory.
          found.append((person, index, isSigning || person.name != nil))
        }
      }
    }
    return found.map { Found(key: "signatories", value: $0.person.inYAML, passage: $0.place, sureness: $0.isSure ? .sure : .likely) }
  }

  /// Those below a heading of contacts, with the numbers that stand beside them.
  static func contacts(of page: ReadPage) -> [Found] {
    var found: [(person: SaidPerson, place: Int, isSure: Bool)] = []
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && passage.section == .contact && !passage.isHeading {
      let text = passage.block.text
      for person in all(in: text) where !found.contains(where: { $0.person.role == person.role && $0.person.name == person.name }) {
        found.append((person, index, true))
      }
      guard let last = found.indices.last else { continue }
      let before = found[last].person
      if before.phone == nil { found[last].person.phone = phone(in: text) }
      if before.email == nil { found[last].person.email = email(in: text) }
      // What stands further down may be somebody else's.
      if found[last].person != before, index > found[last].place + 2 { found[last].isSure = false }
    }
    return found.map { Found(key: "contacts", value: $0.person.inYAML, passage: $0.place, sureness: $0.isSure ? .sure : .likely) }
  }

  private static func email(in text: String) -> String? {
    text.split { $0.isWhitespace || $0 == "," || $0 == ":" }.first { $0.contains("@") && $0.contains(".") }.map(String.init)
  }

  static func phone(in text: String) -> String? {
    var best = ""
    var run = ""
    for character in text + "x" {
      if character.isNumber || (" -–/+".contains(character) && !run.isEmpty) || character == "+" { run.append(character) } else {
        let trimmed = String(run.trimmed)
        if trimmed.count(where: { $0.isNumber }) >= 5, trimmed.count > best.count { best = trimmed }
        run = ""
      }
    }
    return best.isEmpty || best.count > 20 ? nil : best
  }
}

extension SaidPerson {
  /// As an item of front matter.
  var inYAML: String {
    var facts: [String] = []
    if let name { facts.append("name: " + YAMLValue.written(name)) }
    facts.append("role: " + YAMLValue.written(role))
    if let organisation { facts.append("organisation: " + YAMLValue.written(organisation)) }
    if let phone { facts.append("phone: " + YAMLValue.written(phone)) }
    if let email { facts.append("email: " + YAMLValue.written(email)) }
    return "{ " + facts.joined(separator: ", ") + " }"
  }
}

extension String {
  /// "lokalpolisområdeschefen" as a role; the definite form is only cut where the word stays one.
  fileprivate var asRole: String {
    if hasPrefix("chefen för ") { return "chef" + dropFirst(6) }
    for (count, endings) in [(4, ["cheferna", "poliserna"]), (2, ["chefen", "polisen", "rådet", "råden", "direktören"]), (1, ["samordnaren", "ordföranden"])]
    where endings.contains(where: hasSuffix) {
      return String(dropLast(count))
    }
    return self
  }

  /// Whether a role is that of more than one.
  fileprivate var isOfSeveral: Bool { ["råden", "cheferna", "poliserna"].contains(where: hasSuffix) }
}
