import PromiseModel
import Source

/// Makes small sites by hand.
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
      id: Commitment.ID(0), anchor: anchor, kind: kind, excerpt: excerpt(anchor), givers: givers, focus: focus,
      target: target, unit: unit.flatMap(MeasureUnit.parse), due: due.flatMap { try? PartialDate.parse($0) },
      parent: parent.map { Commitment.ID($0) })
  }

  static func promise(
    _ period: String, _ commitments: [Commitment], signed: String? = nil, proposed: Bool = false,
    elsewhere: [Int] = [], incomplete: Bool = false, tenure: Tenure? = nil, id: Int = 0,
    municipalities: [Int] = [0], focus: [FocusArea.ID] = []
  ) -> Promise {
    guard let period = try? Period.parse(period) else { fatalError("no period in a test: \(period)") }
    var particulars = Particulars()
    particulars.documents = elsewhere.map { LinkedDocument(title: "", location: .notHeld, followUp: $0) }
    particulars.isIncomplete = incomplete
    let signed = signed.flatMap { try? PartialDate.parse($0) }
    return Promise(
      id: Promise.ID(id), municipalities: municipalities.map { Municipality.ID($0) }, district: nil, slug: nil, period: period,
      tenure: tenure ?? Tenure(period, signed: signed),
      parties: [], focus: focus, signed: signed, published: nil, policeArea: nil, signatories: [],
      isProposed: proposed, particulars: particulars, prose: .empty,
      commitments: commitments.enumerated().map { $1.numbered($0) }, spot: spot)
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
      id: FollowUp.ID(0), promise: promise.id, year: year, years: coverage.years, part: part, covers: coverage.days,
      published: published.flatMap { try? PartialDate.parse($0) }.map { .date($0) } ?? .unknown,
      assessedBy: voice, particulars: particulars, prose: .empty, outcomes: outcomes,
      precedence: 0, spot: Origin(file: name))
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
    site([promise], followUps, on: date, held: held, due: due)
  }

  /// Of two municipalities in one county; promises have their places as numbers.
  static func site(
    _ promises: [Promise], _ followUps: [FollowUp] = [], on date: String,
    held: SiteSettings.FollowUpsHeld = .allYears, due: Int = 3
  ) -> Site {
    let settings = SiteSettings(
      title: "T", baseURL: "https://x.example/", followUpDue: due, followUpsHeld: held)
    let municipalities = ["Norrvik", "Sörvik"].enumerated().map {
      Municipality(
        id: Municipality.ID($0), code: "000\($0)", name: $1, fullName: $1 + "s kommun", slug: Slug.make($1),
        county: County.ID(0), policeRegion: "Nord")
    }
    let county = County(
      id: County.ID(0), name: "Norra län", slug: "norra-lan", municipalities: municipalities.map(\.id))
    let areas = ["a", "b"].enumerated().map {
      FocusArea(id: FocusArea.ID($0), slug: $1, title: $1, summary: nil, prose: .empty, aliases: [], spot: spot)
    }
    let files = followUps.map(\.spot.file).sorted()
    let numbered = followUps.enumerated().map { number, followUp in
      followUp.numbered(number, precedence: files.firstIndex(of: followUp.spot.file) ?? 0)
    }
    return Site(
      SiteFacts(
        settings: settings, counties: [county], municipalities: municipalities, promises: promises,
        followUps: numbered, focusAreas: areas, pages: [], yearNotes: [], media: []),
      on: day(date))
  }
}

// Tests write what promises and sites are made of before they have a place there.

extension Commitment {
  fileprivate func numbered(_ number: Int) -> Commitment {
    Commitment(
      id: ID(number), anchor: anchor, kind: kind, excerpt: excerpt, givers: givers, focus: focus, target: target,
      unit: unit, due: due, parent: parent)
  }
}

extension FollowUp {
  fileprivate func numbered(_ number: Int, precedence: Int) -> FollowUp {
    FollowUp(
      id: ID(number), promise: promise, year: year, years: years, part: part, covers: covers, published: published,
      assessedBy: assessedBy, particulars: particulars, prose: prose, outcomes: outcomes, precedence: precedence,
      spot: spot)
  }
}

extension Target {
  static func atLeast(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atLeast(Quantity(number)), per: rate) }
  static func atMost(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atMost(Quantity(number)), per: rate) }
}
