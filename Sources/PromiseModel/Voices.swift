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
    whole = voice.filter(\.isOfWholeYear).min { Self.rank($0, year) < Self.rank($1, year) }
    interims = voice.filter(\.isInterim)
  }

  /// The one that counts for the year: of the whole year, else the interim one that covers the latest
  /// day; if the days of any are unknown, the one published last.
  var counting: FollowUp? {
    if let whole { return whole }
    if interims.contains(where: { $0.covers == nil }) {
      return interims.max { Self.publishedBefore($0, $1) }
    }
    return interims.max { a, b in
      guard let x = a.covers?.last, let y = b.covers?.last else { return false }
      return x != y ? x < y : Self.publishedBefore(a, b)
    }
  }

  /// Of two of the whole year that whose `year` it is; else the nearest after it.
  private static func rank(_ followUp: FollowUp, _ year: Int) -> (Int, Int) {
    (abs((followUp.year ?? year) - year), followUp.precedence)
  }

  /// One without a date comes before all others; equals in the order of their files.
  private static func publishedBefore(_ a: FollowUp, _ b: FollowUp) -> Bool {
    let (x, y) = (a.published.date?.first.dayNumber ?? -1, b.published.date?.first.dayNumber ?? -1)
    return x != y ? x < y : a.precedence < b.precedence
  }
}
