/// What a total may be made of: a follow-up, or a promise year that nothing tells of.
struct Addend {
  /// Nil: nothing tells of the year.
  let followUp: FollowUp?
  /// The last day that it tells of; that of its year, where its days are not known.
  let end: CalendarDate

  init(_ followUp: FollowUp, in promise: Promise) {
    self.followUp = followUp
    let year = followUp.year.flatMap(promise.tenure.promiseYear)
    end = followUp.covers?.last ?? year?.days.last ?? promise.tenure.first
  }

  init(nothingUntil day: CalendarDate) {
    followUp = nil
    end = day
  }

  var days: DateRange? { followUp?.covers }

  func figure(for commitment: Commitment.ID) -> Outcome.Figure? {
    followUp?.outcomes[commitment.index]?.figure
  }

  /// From the end backwards; of two that end together the one that begins earlier, else the one published last.
  static func goesBefore(_ a: Addend, _ b: Addend) -> Bool {
    if a.end != b.end { return a.end > b.end }
    guard let x = a.followUp, let y = b.followUp else { return a.followUp != nil && b.followUp == nil }
    if let first = x.covers?.first, let other = y.covers?.first, first != other { return first < other }
    if (x.covers == nil) != (y.covers == nil) { return x.covers != nil }
    return x.isPublishedAfter(y)
  }
}
