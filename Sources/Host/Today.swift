import Glibc

/// Year, month and day of a moment.
package struct CivilDay: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int
}

/// Today where the machine stands: a nightly job after midnight means the new day.
package func today() -> CivilDay {
  var now = time(nil)
  var parts = unsafe tm()
  _ = unsafe localtime_r(&now, &parts)
  return unsafe CivilDay(parts)
}

/// The day of a moment in UTC, as `SOURCE_DATE_EPOCH` asks for (reproducible-builds.org).
package func utcDay(secondsSince1970 seconds: Int) -> CivilDay {
  var moment = time_t(seconds)
  var parts = unsafe tm()
  _ = unsafe gmtime_r(&moment, &parts)
  return unsafe CivilDay(parts)
}

extension CivilDay {
  @unsafe fileprivate init(_ parts: tm) {
    unsafe self.init(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
