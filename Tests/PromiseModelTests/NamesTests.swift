import PromiseModel
import Testing

struct NamesTests {
  @Test(arguments: [
    ("Upplands Väsby", "upplands-vasby"), ("Håbo", "habo"), ("Ha\u{30A}bo", "habo"), ("Örebro", "orebro"),
    ("O\u{308}rebro", "orebro"), ("Lomé", "lome"), ("nsd.se", "nsd-se"), ("  kvartal 1 ", "kvartal-1"),
    ("A–Ö", "a-o"), ("ü", ""), ("A & B", "a-b"), ("---", ""), ("Malmö/Lund", "malmo-lund"), ("a\u{308}a\u{30A}", "aa"),
    ("u\u{308}ber", "u-ber"),
  ])
  func aSlugIsLowerCaseWithOneHyphenForAllElse(_ name: String, _ slug: String) {
    #expect(Slug.make(name) == slug)
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("å", "å"), ("Malmö", "Malmö"), ("Ö ", "Ö"), (" Åre\n", "Åre"), ("\u{A0}é\u{2028}", "é"),
    ("\u{85}a\u{85}", "a"), ("–a–", "–a–"), ("×\t", "×"), ("a\u{308} ", "a\u{308}"), ("a \u{308}", "a"), ("\r\na\r\n", "a"),
  ])
  func aTextIsTrimmedOfEverySpace(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
    #expect(("x" + text + "x").dropFirst().dropLast().trimmed == trimmed)
  }

  @Test func swedishLettersComeAfterZ() {
    let names = ["Öckerö", "Åre", "Älmhult", "Zinkgruvan", "Ale", "Östersund", "Aneby", "Ånge", "ale", "A-by", "Eda", "Élan", "Ekerö"]
    let sorted = names.sortedInSwedish { $0 }
    #expect(
      sorted == ["A-by", "Ale", "ale", "Aneby", "Eda", "Ekerö", "Élan", "Zinkgruvan", "Ånge", "Åre", "Älmhult", "Öckerö", "Östersund"])
  }

  @Test func decomposedLettersSortAsComposedOnes() {
    #expect(!(SwedishOrder("Ånge") < SwedishOrder("Zz")))
    #expect(!(SwedishOrder("A\u{30A}nge") < SwedishOrder("Zz")))
    #expect(SwedishOrder("A\u{30A}nge") < SwedishOrder("Åre"))
  }

  @Test(arguments: [
    ("Berg", "Bergs kommun"), ("Sotenäs", "Sotenäs kommun"), ("Växjö", "Växjö kommun"), ("Habo", "Habo kommun"),
    ("Gagnef", "Gagnefs kommun"), ("Östersund", "Östersunds kommun"),
  ])
  func theFullNameFollowsTheGenitive(_ name: String, _ fullName: String) {
    #expect(Municipality.fullName(of: name) == fullName)
  }
}
