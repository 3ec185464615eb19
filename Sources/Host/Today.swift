import Glibc

/// Year, month and day of a moment.
package struct CivilDay: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int
}

/// Today where the machine stands: a nightly job after midnight means the new day.
package func today() -> CivilDay {
  let now = unsafe time(nil)
  return civilDay(now) { unsafe localtime_r($0, $1) }
}

/// The day of a moment in UTC, as `SOURCE_DATE_EPOCH` asks for (reproducible-builds.org).
package func utcDay(secondsSince1970 seconds: Int) -> CivilDay {
  civilDay(seconds) { unsafe gmtime_r($0, $1) }
}

private func civilDay(
  _ seconds: Int, _ split: (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?
) -> CivilDay {
  var moment = time_t(seconds)
  var parts = tm()
  _ = unsafe split(&moment, &parts)
  return CivilDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}
