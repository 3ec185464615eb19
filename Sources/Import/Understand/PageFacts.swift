import PromiseModel
import Writers

/// All that is known of a page: its passages, and what they say of the promise.
struct PageFacts: Sendable {
  let request: ImportRequest
  let kind: ImportRequest.Kind
  var page: ReadPage
  let known: KnownSite
  let place: SaidPlace?
  let period: Found?
  let title: Found?
  let address: String?
  let cut: [CutLine]
  /// Everything else that goes into front matter, in its order.
  let values: [Found]
  /// Those whom "vi" and silence mean; nil where the page does not say.
  let everybody: SaidGivers?
  /// Of a follow-up.
  let followUp: FollowUpReading?

  init(_ source: SourcePage, _ read: ReadPage, _ request: ImportRequest, _ known: KnownSite, _ places: PlaceReader, _ reader: GiverReader) {
    self.request = request
    self.known = known
    cut = source.cut
    let address = request.address ?? source.address
    self.address = address
    let kind = request.kind ?? PageKind.kind(of: read, title: source.title, address: address)
    self.kind = kind
    let place =
      request.municipalities.isEmpty
      ? places.place(of: read, title: source.title, address: address)
      : SaidPlace(municipalities: request.municipalities, district: nil, block: -2, isSure: true)
    self.place = place
    let said = Self.said(read, address, source)
    let followUp = kind == .followUp ? FollowUpReading(read, place, said, request, known, reader) : nil
    self.followUp = followUp
    period = Self.period(said, request, followUp)
    let days = SaidDays(read, period: period.flatMap { try? Period.parse($0.value) }, address: address, ofHead: source.published)
    title = Self.title(read, source.title)
    everybody = Everybody.givers(of: read, reader)
    var page = read
    values = Self.values(&page, days, source.title, address, known, kind)
    self.page = page
  }

  /// A year that only stands somewhere says less than that the promise holds until the end of this one.
  private static func said(_ page: ReadPage, _ address: String?, _ source: SourcePage) -> SaidPeriod? {
    let best = SaidPeriod.best(of: page, address: address)
    if let best, best.weight >= 50 { return best }
    let published = SaidDays(page, period: nil, address: address, ofHead: source.published).published?.value
    return SaidPeriod.ofItsYear(page, published: published) ?? best
  }

  private static func period(_ said: SaidPeriod?, _ request: ImportRequest, _ followUp: FollowUpReading?) -> Found? {
    if let period = request.period { return Found(key: "period", value: period, passage: -2, sureness: .sure) }
    if let period = followUp?.promise?.period.written { return Found(key: "period", value: period, passage: followUp?.yearPassage ?? -1, sureness: .sure) }
    return said.map { Found(key: "period", value: $0.written, passage: $0.block, sureness: $0.weight >= 55 && !$0.isReckoned ? .sure : .likely) }
  }

  private static func title(_ page: ReadPage, _ ofHead: String?) -> Found? {
    if let title = page.title { return Found(key: "title", value: page.passages[title].block.text, passage: title, sureness: .sure) }
    guard let ofHead, !ofHead.isEmpty else { return nil }
    let first = ofHead.split(separator: " | ").first.map(String.init) ?? ofHead
    return Found(key: "title", value: first, passage: -1, sureness: .likely)
  }

  private static func values(
    _ page: inout ReadPage, _ days: SaidDays, _ title: String?, _ address: String?, _ known: KnownSite, _ kind: ImportRequest.Kind
  ) -> [Found] {
    var values: [Found] = []
    if kind == .promise { values += [days.signed].compactMap(\.self) }
    values += [days.published, days.updated, SaidParticulars.publisher(of: page, title: title, address: address, known)].compactMap(\.self)
    if kind == .promise {
      values += [SaidParticulars.policeArea(of: page)].compactMap(\.self)
      values += SaidPeople.signatories(of: page)
    }
    values += SaidPeople.contacts(of: page)
    for (index, passage) in page.passages.enumerated() where !passage.isFrame && !passage.isHeading && passage.parts.isEmpty {
      guard SaidParticulars.isDocument(passage.block.text) else { continue }
      let isSure = SaidParticulars.isSurelyDocument(passage.block.text)
      values.append(
        Found(key: "documents", value: "{ title: " + YAMLValue.written(passage.block.text) + " }", passage: index, sureness: isSure ? .sure : .likely))
      // What may be a sentence stays where it is.
      page.passages[index].isValue = isSure
    }
    if let closes = days.surveyCloses { values.append(closes) }
    for day in [days.published, days.updated] {
      guard let day, day.passage >= 0, Words(page.passages[day.passage].block.text).count <= 7 else { continue }
      page.passages[day.passage].isValue = true
    }
    return values
  }

  /// Where a draft of it belongs.
  var path: String {
    let folder = place?.municipalities.first ?? "okand-kommun"
    let years = period.flatMap { try? Period.parse($0.value) }?.addressYears ?? "okand-period"
    guard kind == .followUp else { return "promises/\(folder)/\(years).md" }
    return "follow-ups/\(folder)/\(followUp?.year.map(String.init) ?? years).md"
  }

  func givers(of part: Part, in passage: Passage) -> SaidGivers? {
    let said = part.givers ?? passage.inherited
    guard let said, !said.isEmpty else { return everybody }
    if said.we, !said.isNamed { return passage.inherited.flatMap { $0.isNamed ? $0 : nil } ?? everybody }
    return said
  }

  /// What is not in the draft, in the order of the source.
  var leftOut: [LeftOutLine] {
    page.passages.compactMap { passage in
      passage.frame.map { LeftOutLine(number: passage.block.line, text: passage.block.written, reason: $0.words) }
    }
  }

  func summary(of draft: Draft) -> ImportSummary {
    ImportSummary(
      municipalities: place?.municipalities ?? [], isPlaceSure: place?.isSure ?? false, period: period?.value,
      isPeriodSure: period?.sureness == .sure, commitments: draft.commitments, aims: draft.aims, outcomes: draft.outcomes,
      withoutGiver: draft.withoutGiver, leftOut: leftOut, open: draft.open, proposals: draft.proposals)
  }
}
