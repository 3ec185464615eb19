import PromiseModel
import Testing

struct ColourTests {
  @Test(arguments: [
    ("#1a5276", "#1a5276"), ("#FFF", "#ffffff"), ("#0a0", "#00aa00"), ("#000001", "#000001"),
  ])
  func readsThreeOrSixDigits(_ written: String, _ expected: String) {
    #expect(Colour(written)?.text == expected)
  }

  @Test(arguments: ["", "#", "#12", "#12345", "#1234567", "1a5276", "#+12345", "#12345g", "red"])
  func refusesWhatIsNoColour(_ written: String) {
    #expect(Colour(written) == nil)
  }

  /// As other programs that follow WCAG 2.2 give it, to two decimals.
  @Test(arguments: [
    ("#000", "#fff", 21.00), ("#fff", "#fff", 1.00), ("#777", "#fff", 4.48), ("#767676", "#fff", 4.54),
    ("#f00", "#fff", 4.00), ("#0f0", "#000", 15.30), ("#00f", "#fff", 8.59), ("#0a0a0a", "#000", 1.06),
  ])
  func givesTheContrastOfWCAG(_ text: String, _ ground: String, _ expected: Double) throws {
    let (a, b) = (try #require(Colour(text)), try #require(Colour(ground)))
    #expect(abs(a.contrast(to: b) - expected) < 0.005)
    #expect(a.contrast(to: b) == b.contrast(to: a))
  }

  @Test func mixesChannelByChannel() {
    #expect(Colour(0x000A10).mixed(with: Colour(0xFF0A20), hundredths: 50) == Colour(0x800A18))
    #expect(Colour(0x123456).mixed(with: .white, hundredths: 0) == Colour(0x123456))
    #expect(Colour(0x123456).mixed(with: .white, hundredths: 100) == .white)
  }
}
