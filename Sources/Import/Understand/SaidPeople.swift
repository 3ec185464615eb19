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
    "lokalpolisområdeschef", "lokalpolisområdeschefen", "kommunalråd", "kommunalrådet", "kommunstyrelsens ordförande", "kommunstyrelsens vice ordförande", "kommunstyrelseordförande", "kommunchef", "kommunchefen", "kommundirektör", "kommundirektören", "kommunpolis", "kommunpolisen", "kommunpoliser", "områdespolis",
    "säkerhetssamordnare", "trygghetssamordnare", "säkerhetschef", "trygghetschef", "polisområdeschef", "brottsförebyggande samordnare", "brottsförebyggare", "beredskapssamordnare", "folkhälsosamordnare", "folkhälsostrateg", "samordnare", "gruppchef", "stadsdelsdirektör", "förvaltningschef", "socialchef", "kommunikatör")
  private static let modifiers: Set<String> = ["tf", "t", "f", "biträdande", "tillförordnad", "vice", "ställföreträdande", "bitr"]

  /// Roles with the names beside them.
  static func all(in text: String) -> [SaidPerson] {
    let words = Words(text)
    var found: [SaidPerson] = []
    var index = 0
    while let place = roles.first(in: words, from: index) {
      let end = roles.end(in: words, at: place.lowerBound) ?? place.upperBound
      var start = place.lowerBound
      while start > 0, modifiers.contains(words[start - 1]) { start -= 1 }
      let name = name(after: end, in: words) ?? name(before: start, in: words)
      found.append(SaidPerson(role: words.written(start..<end).asRole, name: name))
      index = end
    }
    return found
  }

  private static func name(after start: Int, in words: Words) -> String? {
    var first = start
    // "Lokalpolisområdeschefen för LPO Östra Fyrbodal, Kim Asplund" is told by the comma.
    guard first < words.count else { return nil }
    if words.gap(after: start - 1).contains(",") { return nil }
    if words[first] == "är" { first += 1 }
    return name(at: first, in: words)
  }

  private static func name(at first: Int, in words: Words) -> String? {
    guard first + 1 < words.count, words.isCapital(first), words.isCapital(first + 1), words.gap(after: first).allSatisfy({ $0 == " " || $0 == "-" }), words[first].count > 1 else { return nil }
    var end = first + 2
    while end < words.count, words.isCapital(end), words.gap(after: end - 1).allSatisfy({ $0 == " " || $0 == "-" }), end - first < 4 { end += 1 }
    return words.written(first..<end)
  }

  /// "Kim Alm, kommunpolis".
  private static func name(before end: Int, in words: Words) -> String? {
    guard end > 1, words.gap(after: end - 1 < 0 ? 0 : end - 1).allSatisfy({ $0 == " " || $0 == "," }) else { return nil }
    guard words.gap(after: end - 1).contains(",") , words.isCapital(end - 1), words.isCapital(end - 2), words.gap(after: end - 2).allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
    var start = end - 2
    while start > 0, words.isCapital(start - 1), words.gap(after: start - 1) == "-" { start -= 1 }
    return words.written(start..<end)
  }

  private static let signing = Phrases("skrev under", "skrev på", "undertecknat", "undertecknade", "undertecknades", "undertecknas", "undertecknad", "signerade", "signerat", "skrevs under", "skrivit under")

  static func signatories(of page: ReadPage) -> [Found] {
    var found: [SaidPerson] = []
    var places: [Int] = []
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && !Quotation.isOne(passage.block.text) {
      for sentence in passage.block.text.sentences where passage.section == .signing || signing.isIn(Words(sentence)) {
        for person in all(in: sentence) where !found.contains(person) {
          found.append(person)
          places.append(index)
        }
      }
    }
    return zip(found, places).map { Found(key: "signatories", value: $0.inYAML, passage: $1, sureness: .likely) }
  }

  /// Those below a heading of contacts, with the numbers that stand beside them.
  static func contacts(of page: ReadPage) -> [Found] {
    var found: [(SaidPerson, Int)] = []
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && passage.section == .contact && !passage.isHeading {
      for person in all(in: passage.block.text) where !found.contains(where: { $0.0.role == person.role && $0.0.name == person.name }) { found.append((person, index)) }
      guard !found.isEmpty else { continue }
      if found[found.count - 1].0.phone == nil, let phone = phone(in: passage.block.text) { found[found.count - 1].0.phone = phone }
      if found[found.count - 1].0.email == nil, let email = passage.block.text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ":" }).first(where: { $0.contains("@") && $0.contains(".") }) { found[found.count - 1].0.email = String(email) }
    }
    return found.map { Found(key: "contacts", value: $0.0.inYAML, passage: $0.1, sureness: .likely) }
  }

  private static func phone(in text: String) -> String? {
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
    for ending in ["chefen", "polisen", "rådet", "direktören"] where hasSuffix(ending) {
      return String(dropLast(2))
    }
    return self
  }
}
