import PromiseModel
import Testing
@testable import TestSupport

struct NumbersTests {
  @Test(arguments: [
    ("40", 40, ""), ("2,5", 2, "5"), ("2.5", 2, "5"), ("4 000", 4000, ""), ("1\u{A0}234\u{202F}567,25", 1_234_567, "25"),
    ("0", 0, ""), ("1.500", 1, "5"), ("0,0001", 0, "0001"),
  ])
  func readsNumbersAsTheyAreWritten(_ text: String, _ whole: Int, _ decimals: String) throws {
    let parts = try Quantity.parse(Substring(text)).parts
    #expect(parts == (whole, decimals))
  }

  @Test(arguments: ["", "-5", "4 00", "40 00", "1,2,3", "1,", ",5", "tre", "4  000", "1e3", "0,00001"])
  func rejectsWhatIsNoNumber(_ text: String) {
    #expect(throws: Quantity.Failure.self) { try Quantity.parse(Substring(text)) }
  }

  @Test func sumsStopAtTheEndInsteadOfTrapping() throws {
    let largest = try Quantity.parse("999999999999")
    #expect(largest * 1_000_000 > largest)
    #expect((1...200).reduce(Quantity.zero) { sum, _ in sum + largest } > largest)
    #expect(throws: Quantity.Failure.tooLarge) { try Quantity.parse("1000000000000") }
    #expect(throws: Quantity.Failure.tooLarge) { try Quantity.parse("99999999999999999999999999") }
  }

  @Test(arguments: [
    ("1.500", true), ("1 500", false), ("2.5", false), ("ca 1.500", true), ("1,500", true), ("12.345", true),
    ("0,125", false), ("ca 0,125", false), ("10,125", true), ("2,5", false), ("1,2345", false),
  ])
  func threeDigitsAfterAPointOrACommaLookLikeThousands(_ text: String, _ expected: Bool) {
    #expect(Quantity.looksLikeThousands(text) == expected)
  }

  @Test(arguments: [
    ("54", "54", "54"), ("drygt 1 500", "1500", "1650"), ("Drygt 10", "10", "11"), ("knappt 40", "36", "40"),
    ("nästan 40", "36", "40"), ("minst 43", "43", "∞"), ("över 43", "43", "∞"), ("mer än 43", "43", "∞"),
    ("högst 5", "0", "5"), ("upp till 5", "0", "5"), ("under 5", "0", "5"), ("totalt 7", "7", "7"),
    ("sammanlagt 7", "7", "7"), ("ca 190", "171", "209"), ("omkring 5", "4,5", "5,5"),
    ("inte mer än 5", "0", "5"), ("inte fler än 5", "0", "5"), ("inte mindre än 43", "43", "∞"), ("inte färre än 43", "43", "∞"),
    ("inte över 5", "0", "5"), ("inte under 43", "43", "∞"), ("minst ca 40", "36", "∞"), ("ca minst 40", "36", "∞"),
    ("minst drygt 40", "40", "∞"), ("Högst cirka 40", "0", "44"), ("högst\u{A0}nästan 40", "0", "40"),
    ("inte mer än ca 40", "0", "44"), ("ca drygt 40", "36", "44"), ("ungefär nästan 40", "36", "44"),
    ("minst sammanlagt 40", "40", "∞"), ("totalt ca 190", "171", "209"), ("sammanlagt drygt 10", "10", "11"),
  ])
  func wordsBeforeANumberSayBetweenWhatItLies(_ text: String, _ lower: String, _ upper: String) throws {
    let bounds = try Measure.parse(text).bounds
    #expect(bounds.lower == (try Quantity.parse(Substring(lower))))
    #expect(bounds.upper == (upper == "∞" ? nil : try Quantity.parse(Substring(upper))))
  }

  @Test(arguments: [
    ("54", []), ("ca 40", []), ("Minst ca. 40", []), ("inte mer än ca 40", []), ("i runda tal 40", []), ("Max 12", ["Max"]),
    ("färre än 50", ["färre", "än"]), ("minst säkert 4", ["säkert"]), ("inte ens 4", ["inte", "ens"]),
  ])
  func wordsThatNobodyKnowsAreNamed(_ text: String, _ words: [String]) throws {
    #expect(try Measure.parse(text).unknownWords == words)
  }

  @Test(arguments: [
    ("vandringar, vandring", true), ("vandring, vandringar", false), ("skolor, skola", true), ("skola, skolor", false),
    ("timmar, timme", true), ("områden, område", true), ("möten, möte", true), ("kontroller, kontroll", true), ("besök, besök", false),
    ("kontroller", false), ("person, personer", false), ("natt, nätter", false),
  ])
  func aPluralBeforeItsSingularIsSeen(_ text: String, _ expected: Bool) throws {
    #expect(try #require(MeasureUnit.parse(text)).isSwapped == expected)
  }

  @Test(arguments: [
    ("många", Measure.Failure.noNumber), ("", .noNumber), ("10-12", .severalNumbers), ("3 av 5", .severalNumbers),
    ("54 kontroller", .textAfterNumber), ("-5", .negative), ("15 00", .severalNumbers),
  ])
  func aFigureHasOneNumberAndItStandsLast(_ text: String, _ failure: Measure.Failure) {
    #expect(throws: failure) { try Measure.parse(text) }
  }

  @Test(arguments: [
    (Rate.week, "2024", 52), (.week, "2023", 52), (.week, "2024-01-01/2024-01-13", 1), (.week, "2024-01-01/2024-01-03", 1),
    (.month, "2024", 12), (.month, "2024-01-01/2024-02-14", 1), (.month, "2024-01-16/2024-02-15", 2),
    (.month, "2023-02-01/2023-02-14", 1), (.quarter, "2024-01/2024-06", 2), (.quarter, "2024-01/2024-04", 1),
    (.tertial, "2024", 3), (.tertial, "2024-01/2024-02", 1), (.halfYear, "2024", 2), (.halfYear, "2024-03/2024-12", 2),
    (.halfYear, "2024-05/2024-12", 1), (.year, "2023-2024", 2), (.year, "2024-07/2024-12", 1), (.year, "2024-09/2025-12", 1),
    (.month, "2024-01-01/2024-01-03", 1),
  ])
  func aRateCountsWholeWeeksOrSpansOfWhichHalfIsCovered(_ rate: Rate, _ days: String, _ count: Int) throws {
    let days = try #require(try Period.parse(days).days)
    #expect(rate.count(in: days) == count)
  }
}
