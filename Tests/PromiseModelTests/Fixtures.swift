import PromiseModel
import Source

/// Makes small sites of one municipality by hand.
enum Fixture {
  static let spot = Origin(file: "content/x.md")

  static func day(_ iso: String) -> CalendarDate {
    guard let date = try? PartialDate.parse(iso) else { fatalError("no date in a test: \(iso)") }
    return date.first
  }

  static func range(_ text: String) -> DateRange {
    guard let days = (try? Period.parse(text))?.days else { fatalError("no days in a test: \(text)") }
    return days
  }

  static func measure(_ text: String) -> Measure {
    guard let measure = try? Measure.parse(text) else { fatalError("no figure in a test: \(text)") }
    return measure
  }

  static func excerpt(_ name: String) -> Excerpt {
    Excerpt(block: 0, isHeading: false, name: name, lead: 0..<0, text: 0..<0, spot: spot)
  }

  static func commitment(
    _ anchor: String = "c", kind: Commitment.Kind = .commitment, by givers: Givers = .notStated,
    focus: [FocusArea.ID] = [], target: Target? = nil, unit: String? = nil, due: String? = nil,
    parent: Int? = nil
  ) -> Commitment {
    Commitment(
      anchor: anchor, kind: kind, excerpt: excerpt(anchor), givers: givers, focus: focus,
      target: target, unit: unit.flatMap(MeasureUnit.parse), due: due.flatMap { try? PartialDate.parse($0) },
      parent: parent.map { Commitment.ID($0) })
  }

  static func promise(
    _ period: String, _ commitments: [Commitment], signed: String? = nil, proposed: Bool = false,
    elsewhere: [Int] = [], incomplete: Bool = false
  ) -> Promise {
    guard let period = try? Period.parse(period) else { fatalError("no period in a test: \(period)") }
    var particulars = Particulars()
    particulars.documents = elsewhere.map { LinkedDocument(title: "", location: .notHeld, followUp: $0) }
    particulars.isIncomplete = incomplete
    let signed = signed.flatMap { try? PartialDate.parse($0) }
    return Promise(
      municipalities: [Municipality.ID(0)], district: nil, slug: nil, period: period,
      tenure: Tenure(period, signed: signed), parties: [], focus: [], signed: signed, published: nil,
      policeArea: nil, signatories: [],
      isProposed: proposed, particulars: particulars, prose: .empty, commitments: commitments, spot: spot)
  }

  /// What a follow-up says of the commitments, by their order; nil is silence.
  static func followUp(
    _ year: Int?, of promise: Promise, part: String? = nil, covers: String? = nil,
    daysUnknown: Bool = false, by voice: String? = nil, published: String? = nil,
    incomplete: Bool = false, closes: String? = nil, _ outcomes: [Outcome?]
  ) -> FollowUp {
    let said = daysUnknown ? .unknown : covers.map { Coverage.Said.days(range($0)) } ?? .nothing
    let coverage = Coverage(of: year, isInterim: part != nil, said: said, in: promise.tenure)
    var particulars = Particulars()
    particulars.survey = closes.map {
      Survey(title: "", url: nil, closes: try? PartialDate.parse($0), spot: Origin(file: ""))
    }
    particulars.isIncomplete = incomplete
    let name = "content/f/\(year ?? 0)-\(part ?? "")-\(voice ?? "")-\(covers ?? "").md"
    return FollowUp(
      promise: Promise.ID(0), year: year, years: coverage.years, part: part, covers: coverage.days,
      published: published.flatMap { try? PartialDate.parse($0) }.map { .date($0) } ?? .unknown,
      assessedBy: voice, particulars: particulars, prose: .empty, outcomes: outcomes,
      spot: Origin(file: name))
  }

  static func outcome(_ status: Status? = nil, result: String? = nil, soFar: String? = nil) -> Outcome {
    Outcome(
      status: status, figure: result.map { .result(measure($0)) } ?? soFar.map { .soFar(measure($0)) },
      unit: nil, excerpt: excerpt("o"))
  }

  static func site(
    _ promise: Promise, _ followUps: [FollowUp] = [], on date: String,
    held: SiteSettings.FollowUpsHeld = .allYears, due: Int = 3
  ) -> Site {
    let settings = SiteSettings(
      title: "T", baseURL: "https://x.example/", followUpDue: due, followUpsHeld: held)
    let municipality = Municipality(
      code: "0001", name: "Norrvik", fullName: "Norrviks kommun", slug: "norrvik",
      county: County.ID(0), policeRegion: "Nord")
    let county = County(name: "Norra län", slug: "norra-lan", municipalities: [Municipality.ID(0)])
    let areas = ["a", "b"].map {
      FocusArea(slug: $0, title: $0, summary: nil, prose: .empty, aliases: [], spot: spot)
    }
    return Site(
      SiteFacts(
        settings: settings, counties: [county], municipalities: [municipality], promises: [promise],
        followUps: followUps, focusAreas: areas, pages: [], yearNotes: [], media: []),
      on: day(date))
  }
}

extension Target {
  static func atLeast(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atLeast(Quantity(number)), per: rate) }
  static func atMost(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atMost(Quantity(number)), per: rate) }
}
