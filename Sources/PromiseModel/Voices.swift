/// The follow-ups of one promise that tell of one promise year, those that count first.
///
/// One `assessed-by` others counts only where there is none, not even an interim one, of the givers' own.
struct Voices {
  /// The follow-up of the whole year that counts.
  let whole: FollowUp?
  /// The interim ones of the same voice; they count while there is none of the whole year.
  let interims: [FollowUp]

  init(of year: Int, among followUps: [FollowUp]) {
    let all = followUps.filter { $0.years.contains(year) }
    let own = all.filter(\.isByGivers)
    let voice = own.isEmpty ? all : own
    whole = voice.filter(\.isOfWholeYear).min { Self.goesBefore($0, $1, year) }
    interims = voice.filter(\.isInterim)
  }

  /// The one that counts for the year: of the whole year, else the interim one that covers the latest
  /// day; if the days of any are unknown, the one published last.
  var counting: FollowUp? {
    if let whole { return whole }
    let areDaysKnown = interims.allSatisfy { $0.covers != nil }
    return interims.max { a, b in
      guard areDaysKnown, let x = a.covers?.last, let y = b.covers?.last, x != y else { return b.isPublishedAfter(a) }
      return x < y
    }
  }

  /// Of two of the whole year that whose `year` it is. Else, of the givers' own the one of the nearest year after it;
  /// of others' the one published last.
  private static func goesBefore(_ a: FollowUp, _ b: FollowUp, _ year: Int) -> Bool {
    if (a.year == year) != (b.year == year) { return a.year == year }
    if a.isByGivers, let x = a.year, let y = b.year, x != y { return x < y }
    return a.isPublishedAfter(b)
  }
}

extension FollowUp {
  /// One without a date was published before all others; of equals the first by path goes last.
  func isPublishedAfter(_ other: FollowUp) -> Bool {
    let (own, others) = (published.date?.first, other.published.date?.first)
    guard own == others else { return others.map { other in own.map { $0 > other } ?? false } ?? true }
    return precedence < other.precedence
  }
}
