import Diagnostics
import Testing

struct PersonalNumberTests {
  /// Numbers that nobody has: the one of the tax agency's examples, and made-up ones with a right check digit.
  @Test(arguments: [
    ("with a hyphen", "811218-9876"), ("with a plus", "811218+9876"), ("without either", "8112189876"),
    ("with the century", "19811218-9876"), ("with the century alone", "198112189876"),
    ("a coordination number", "811278-9873"),
  ])
  func findsANumber(_ name: String, _ number: String) {
    let text = "Ring \(number), nu."
    let found = PersonalNumber.ranges(in: Array(text.utf8))
    #expect(found == [5..<(5 + number.utf8.count)])
    #expect(PersonalNumber.hidden(in: text) == "Ring \(number.dropLast(4))****, nu.")
  }

  @Test(arguments: [
    ("a wrong check digit", "811218-9875"), ("a month that is none", "811318-9875"),
    ("a day that is none", "810231-9874"), ("a company's number", "212000-1355"),
    ("a part of a longer number", "4811218-9876"), ("before more digits", "811218-98760"),
    ("in a word", "a811218-9876"), ("before letters", "811218-9876b"), ("a century to come", "21811218-9876"),
    ("a phone number", "0771-11 44 00"), ("a date and a time", "2023-04-21 10.30"), ("five digits", "811218-98765"),
    ("a hyphen at the end", "811218-"), ("three digits", "811218-987"),
  ])
  func passesOver(_ name: String, _ text: String) {
    #expect(PersonalNumber.ranges(in: Array(text.utf8)) == [])
    #expect(PersonalNumber.hidden(in: text) == text)
  }

  @Test func findsAllInOrder() {
    let text = Array("811218-9876 811218-9875 198112189876".utf8)
    #expect(PersonalNumber.ranges(in: text) == [0..<11, 24..<36])
  }

  @Test(arguments: ["8", "811218-9876 ", "-"])
  func longTextsTakeLinearTime(_ piece: String) {
    let text = Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    let start = ContinuousClock.now
    _ = PersonalNumber.ranges(in: text)
    #expect(start.duration(to: .now) < .seconds(20))
  }
}
