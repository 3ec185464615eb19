extension Site {
  /// The first day after the build date for which anything at all is told differently: beside `nextChange`, on which
  /// citizens see a change, a day that an author wrote and that has not come. Until then every build of the same
  /// content makes the same bytes. Nil where no day is left.
  package var lastsUntil: CalendarDate? {
    let ofPromises = facts.promises.lazy.flatMap {
      [$0.particulars.updated?.first, $0.signed?.first, $0.published?.first, $0.checked?.first, $0.tenure.first]
    }
    let ofFollowUps = facts.followUps.lazy.flatMap { [$0.particulars.updated?.first, $0.published.date?.first] }
    let ofPages = facts.pages.lazy.map { $0.updated?.first }
    return [nextChange, next(of: ofPromises), next(of: ofFollowUps), next(of: ofPages)].compactMap { $0 }.min()
  }

  private func next(of days: some Sequence<CalendarDate?>) -> CalendarDate? {
    days.lazy.compactMap { $0 }.filter { $0 > self.date }.min()
  }
}
