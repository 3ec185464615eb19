/// A sum of figures, made from the end backwards, that counts no day twice and knows whether every day is told of.
struct RunningSum {
  private var bounds = QuantityRange(.zero, .zero)
  private var stated = Quantity.zero
  private var counted: [FollowUp] = []
  /// The days of those counted, the last first; none of them share a day.
  private var told: [DateRange] = []
  private var leftOut: [DateRange] = []
  /// Whether something is missing, silent or without a figure, or tells of days that are not known.
  private var isOpen = false
  /// Whether a total from the start is in it.
  private var isFromStart = false

  private let addends: [Addend]
  private let commitment: Commitment.ID

  /// - `addends`: the last first.
  init(of addends: [Addend], for commitment: Commitment.ID) {
    self.addends = addends
    self.commitment = commitment
    var index = addends.startIndex
    while index < addends.endIndex, !isFromStart {
      let end = addends[index...].firstIndex { $0.end != addends[index].end } ?? addends.endIndex
      addThoseThatEndTogether(addends[index..<end])
      index = end
    }
  }

  /// A total from the start goes before, and takes the place of all that are not yet added.
  private mutating func addThoseThatEndTogether(_ addends: ArraySlice<Addend>) {
    for addend in addends {
      guard case .soFar(let measure) = addend.figure(for: commitment) else { continue }
      add(addend, measure)
      isFromStart = counted.last === addend.followUp
      if isFromStart { return }
    }
    for addend in addends {
      switch addend.figure(for: commitment) {
      case .result(let measure): add(addend, measure)
      case .soFar: break
      case nil: isOpen = true
      }
    }
  }

  private mutating func add(_ addend: Addend, _ measure: Measure) {
    guard let followUp = addend.followUp else { return }
    if let days = addend.days {
      if let last = told.last, last.first <= days.last { return leftOut.append(days) }
      told.append(days)
    } else {
      isOpen = true
      if hasOther(than: followUp) { return }
    }
    bounds = bounds + measure.bounds
    stated = stated + measure.number
    counted.append(followUp)
  }

  /// Whether another one with a figure tells of the year that a follow-up of unknown days is of.
  private func hasOther(than followUp: FollowUp) -> Bool {
    addends.contains { addend in
      guard let other = addend.followUp, other !== followUp, let year = followUp.year else { return false }
      return other.years.contains(year) && addend.figure(for: commitment) != nil
    }
  }

  /// What it comes to: "no less than" where days up to the end of `followUp`, or of one left out, are told of by none.
  ///
  /// - `start`: the first day of the promise.
  func total(from start: CalendarDate, of followUp: FollowUp) -> Arithmetic.Total {
    let isWhole = !isOpen && tellsOfAll(from: start, followUp)
    return Arithmetic.Total(
      bounds: isWhole ? bounds : QuantityRange(bounds.lower, nil), stated: stated,
      isSum: counted.contains { $0 !== followUp })
  }

  private func tellsOfAll(from start: CalendarDate, _ followUp: FollowUp) -> Bool {
    guard let own = followUp.covers else { return false }
    var days = told + [own]
    if isFromStart, let last = told.last { days.append(DateRange(min(start, last.first), last.last)) }
    let spans = days.joined()
    if start <= own.last, !spans.contains(where: { $0.contains(DateRange(start, own.last)) }) { return false }
    return leftOut.allSatisfy { left in spans.contains { $0.contains(left) } }
  }
}

extension [DateRange] {
  /// The same days in as few spans as there can be, in order.
  fileprivate func joined() -> [DateRange] {
    sorted { $0.first < $1.first }.reduce(into: []) { spans, days in
      guard let last = spans.last, days.first <= last.last.adding(days: 1) else { return spans.append(days) }
      spans[spans.count - 1] = DateRange(last.first, Swift.max(last.last, days.last))
    }
  }
}
