import Host
import Testing

struct HostTests {
  @Test(arguments: [
    (0, CivilDay(year: 1970, month: 1, day: 1)), (951_782_399, CivilDay(year: 2000, month: 2, day: 28)),
    (951_782_400, CivilDay(year: 2000, month: 2, day: 29)), (1_893_456_000, CivilDay(year: 2030, month: 1, day: 1)),
  ])
  func aMomentHasADayInUTC(_ seconds: Int, _ day: CivilDay) {
    #expect(utcDay(secondsSince1970: seconds) == day)
  }

  @Test func aVariableThatIsNotSetIsNothing() {
    #expect(environmentVariable("PROMISE_PAGES_NOT_SET_ANYWHERE") == nil)
    #expect(environmentVariable("PATH")?.isEmpty == false)
  }

  @Test func thereIsAtLeastOneProcessor() {
    #expect(processorCount() >= 1)
  }
}
