import PromiseModel

/// What stands in a document that is begun, for its author alone: marks and remarks in the language of the site's
/// authors. None of it is published.
enum ScaffoldWords {
  static let draft = "# Ta bort nästa rad när allt är ifyllt. Då publiceras texten."
  static let moreKeys = "# Fler uppgifter kan stå här, till exempel signed, published och contacts (handboken, kapitel 8)."

  /// What is left in a document when it is no draft any more, and says nothing of the next one.
  static let remarks = [draft, moreKeys, publishedRemark]

  // MARK: Promises

  static let introduction = "en inledning i ett par meningar, eller ta bort raden"
  static let promiseHeading = "Det här lovar vi"
  static let commitment = "vad ni lovar, i en hel mening"
  static let commitmentRemark = """
    <!--
    En punkt för varje sak ni lovar. Det som står inom klammer syns inte. Först punktens id: byt det mot ett eget ord med
    små bokstäver, till exempel #trygghetsvandringar. Sedan vem som ska göra det, by=police eller by=municipality, och ett
    mål i siffror om ni har ett, at-least=4 unit="vandring, vandringar".
    -->
    """

  static let signed = "dagen då löftet undertecknas, skriven ÅÅÅÅ-MM-DD"
  static let published = "dagen då löftet blir offentligt, skriven ÅÅÅÅ-MM-DD"
  static let signatory = "vem som undertecknar, till exempel Kommunalråd"
  static let followUpDue = "dagen då uppföljningen ska vara klar, eller ta bort raden"
  static let survey = "den nya enkätens namn, eller ta bort raden"
  static let surveyCloses = "dagen då den stänger, skriven ÅÅÅÅ-MM-DD"
  /// What a survey is called in a promise, as a part of a word.
  static let surveys = ["enkät", "trygghetsmätning", "trygghetsundersökning", "medborgarundersökning"]
  static let surveyText = "om den nya enkäten, eller ta bort rubriken"
  static let newYear = "nytt årtal"
  static let newDay = "nytt datum"
  static let newDue = "nytt datum då det ska vara klart (due), eller ta bort märket"

  static func leftOut(_ keys: [String], of period: String) -> String {
    "# Inte med från löftet \(period): \(keys.joined(separator: ", "))."
  }

  // MARK: Follow-ups

  static let publishedRemark = "# Är dagen inte känd skriver du unknown."
  static let followUpPublished = "dagen då uppföljningen blir offentlig, skriven ÅÅÅÅ-MM-DD"
  static let covers = "dagarna den berättar om, skrivna ÅÅÅÅ-MM/ÅÅÅÅ-MM, eller unknown"
  static let outcome = "hur det gick"
  static let followUpRemark = """
    <!--
    Ersätt varje märke med hur det gick, i en eller flera meningar. Har ni en siffra skriver du den efter punktens id, inom
    klammern: result=54. Har ni ett omdöme skriver du det där, som status=fulfilled:
      fulfilled (gjort som det var lovat), partly (en del är gjort), not-fulfilled (inte gjort, och tiden är ute),
      ongoing (pågår, tid återstår), not-started (inte börjat, tid återstår),
      not-needed (behovet uppstod aldrig), not-assessable (det går inte att säga).
    Är ett åtagande tillbakadraget: not-fulfilled, och säg i texten när och varför.
    Det som står i kommentarer som den här visas aldrig.
    -->
    """
  static let otherSection = "Övrigt"

  static func promised(_ words: String) -> String { "Löftet: " + words }
  static func group(_ id: String, _ words: String) -> String {
    "Gruppen #\(id): \(words) Delarna följer. Vill ni berätta om allt på en gång: ett stycke som slutar med {#\(id)}."
  }
  static func aim(_ id: String, _ words: String) -> String {
    "Målet #\(id): \(words) Vill ni berätta om det: ett stycke som slutar med {#\(id)}."
  }
  static func by(_ givers: [String]) -> String? {
    givers.isEmpty ? nil : "Av: " + givers.map { self.givers[$0] ?? $0 }.joined(separator: ", ") + "."
  }
  private static let givers = [
    "police": "polisen", "municipality": "kommunen", "both": "polisen och kommunen", "unknown": "framgår inte",
  ]

  static func target(_ target: Target, _ unit: MeasureUnit?) -> String {
    let bound =
      switch target.bound {
      case .atLeast(let least): "minst " + least.written
      case .atMost(let most): "högst " + most.written
      case .between(let least, let most): "\(least.written) till \(most.written)"
      }
    let counted = unit.map { " " + $0.form(for: target.bound.shownMost ?? target.bound.goal) } ?? ""
    return "Mål: " + bound + counted + (target.rate.map { " " + rate($0) } ?? "") + "."
  }

  private static func rate(_ rate: Rate) -> String {
    switch rate {
    case .week: "i veckan"
    case .month: "i månaden"
    case .quarter: "i kvartalet"
    case .tertial: "per tertial"
    case .halfYear: "per halvår"
    case .year: "om året"
    }
  }

  static func due(_ date: PartialDate) -> String { "Senast: " + date.iso + "." }

  /// - `when`: `2026`, or `kvartal 1 2026`.
  static func lastKnown(_ said: [String], when: String) -> String {
    "Senast känt: " + said.joined(separator: ", ") + " (\(when))."
  }
  static let sinceStart = "sedan löftets början"

  // MARK: Sites

  static func siteTitle(_ municipalities: [String]) -> String {
    guard let last = municipalities.last else { return "Medborgarlöften" }
    let before = municipalities.dropLast().joined(separator: ", ")
    return "Medborgarlöften i " + (before.isEmpty ? "" : before + " och ") + last
  }

  // MARK: Pages

  static let pageText = "sidans text"
  static let areaRemark = "<!-- Skriv här i ett par meningar vad som samlas under fokusområdet. -->"
}
