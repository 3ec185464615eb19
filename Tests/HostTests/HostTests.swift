import Host
import Testing

struct HostTests {
  @Test(arguments: [
    (0, [1970, 1, 1]), (951_782_399, [2000, 2, 28]),
    (951_782_400, [2000, 2, 29]), (1_893_456_000, [2030, 1, 1]),
  ])
  func aMomentHasADayInUTC(_ seconds: Int, _ expected: [Int]) {
    let day = utcDay(secondsSince1970: seconds)
    #expect([day.year, day.month, day.day] == expected)
  }

  @Test func aVariableThatIsNotSetIsNothing() {
    #expect(environmentVariable("PROMISE_PAGES_NOT_SET_ANYWHERE") == nil)
    #expect(environmentVariable("PATH")?.isEmpty == false)
  }

  @Test func thereIsAtLeastOneProcessor() {
    #expect(processorCount() >= 1)
  }

  /// Its own file, and each library's, with the time it was written.
  @Test func aProgramKnowsWhatItIsMadeOf() throws {
    let identity = try #require(programIdentity())
    #expect(identity == programIdentity())
    #expect(identity.contains(try #require(executablePath()) + " "))
    #expect(identity.contains("libc.so"))
  }
}
