// What stands before and after, and what lies beside.
extension Site {
  /// The promises of the same municipality, district and slug before and after this one, in the order in which they
  /// came in force: so an open-ended one ends when its next does.
  package func neighbours(of id: Promise.ID) -> (previous: Promise.ID?, next: Promise.ID?) {
    Self.neighbours(of: id, in: line(of: id))
  }

  /// The last in the line of a promise, where it comes after it; what is but proposed takes nobody's place.
  package func newest(after id: Promise.ID) -> Promise.ID? {
    let newest = line(of: id).last { !self[$0].isProposed }
    return newest == id ? nil : newest
  }

  /// Those that end an open-ended promise when they come in force.
  package func successors(of id: Promise.ID) -> [Promise.ID] {
    guard self[id].period.last == nil, let last = self[id].tenure.last else { return [] }
    return line(of: id).filter { !self[$0].isProposed && self[$0].tenure.inForceFrom == last.adding(days: 1) }
  }

  /// The promises of the same municipality, district and slug, in the order in which they came in force.
  private func line(of id: Promise.ID) -> [Promise.ID] {
    let promise = self[id]
    return promisesByMunicipality[promise.home.index].reversed().filter {
      self[$0].municipalities[0] == promise.municipalities[0] && self[$0].district == promise.district
        && self[$0].slug == promise.slug
    }.enumerated().sorted { (self[$0.element].tenure.inForceFrom, $0.offset) < (self[$1.element].tenure.inForceFrom, $1.offset) }
      .map(\.element)
  }

  /// The follow-ups of the same promise before and after this one.
  package func neighbours(of id: FollowUp.ID) -> (previous: FollowUp.ID?, next: FollowUp.ID?) {
    Self.neighbours(of: id, in: standing(of: self[id].promise).followUps)
  }

  /// The years before and after this one that have a page.
  package func neighbours(ofYear year: Int) -> (previous: Int?, next: Int?) {
    Self.neighbours(of: year, in: years.reversed())
  }

  /// The other municipalities of its county.
  package func neighbours(of id: Municipality.ID) -> [Municipality.ID] {
    self[self[id].county].municipalities.filter { $0 != id }
  }

  private static func neighbours<ID: Equatable>(of id: ID, in line: [ID]) -> (previous: ID?, next: ID?) {
    guard let index = line.firstIndex(of: id) else { return (nil, nil) }
    return (index > 0 ? line[index - 1] : nil, index + 1 < line.count ? line[index + 1] : nil)
  }
}
