import Digest
import Testing

struct IngredientsTests {
  private func fingerprint(_ texts: [String]) -> Fingerprint {
    var ingredients = Ingredients()
    for text in texts { ingredients.add(text) }
    return ingredients.fingerprint()
  }

  @Test func theSameListHasTheSameFingerprint() {
    #expect(fingerprint(["a", "", "ö"]) == fingerprint(["a", "", "ö"]))
  }

  @Test(arguments: [["ab"], ["a", "b", ""], ["", "a", "b"], ["b", "a"], ["a\0b"], ["a", "\0b"], []])
  func anotherListHasAnother(_ other: [String]) {
    #expect(fingerprint(["a", "b"]) != fingerprint(other))
  }

  /// Its own length before it: one list of two can't be written as one text.
  @Test func noTextPassesForTwo() {
    #expect(fingerprint(["a", "b"]) != fingerprint(["a\0\0\0\0\0\0\0\u{1}b"]))
  }

  @Test func bytesAreAsTheirText() {
    var ingredients = Ingredients()
    ingredients.add(Array("a".utf8))
    #expect(ingredients.fingerprint() == fingerprint(["a"]))
  }
}
