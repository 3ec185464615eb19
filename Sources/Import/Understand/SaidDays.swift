import PromiseModel

/// The days on which a page says that something was done: signed, published, updated; and when a survey closes.
struct SaidDays {
  private(set) var signed: Found?
  private(set) var published: Found?
  private(set) var updated: Found?
  private(set) var surveyCloses: Found?
  private let page: ReadPage
  private let period: Period?

  private static let signing = Phrases("undertecknad", "undertecknat", "undertecknades", "undertecknade", "undertecknas", "undertecknats", "skrev under", "skrevs under", "skrivit under", "skrev på", "skrivit på", "skrevs på", "signerad", "signerat", "signerades", "signerade", "signerats", "förband sig", "tecknades", "tecknade", "ingicks", "skrivs under", "underskrivet")
  private static let publishing = Phrases("publicerad", "publicerades", "publicerat", "publiceringsdatum", "publicerad den", "publicerades den", "datum", "skapad")
  private static let updating = Phrases("senast uppdaterad", "uppdaterad", "uppdaterades", "uppdaterat", "senast uppdaterat", "senast ändrad", "ändrad", "ändrades", "senast ändrat", "sidan uppdaterad", "senast granskad", "sidan granskad", "granskad den", "granskad", "granskades senast", "granskades", "uppdaterades senast", "ändrades senast", "sidinformation senast uppdaterad", "uppdaterad den", "reviderad", "reviderades")
  private static let closing = Phrases("fram till", "till och med", "senast", "t o m", "stänger", "sista dag", "sista svarsdag", "till den")
  private static let surveying = Phrases("*enkät", "*enkäten", "svara", "svarar", "undersökningen", "undersökning", "frågorna", "*enkäter")

  init(_ page: ReadPage, period: Period?, address: String?, ofHead: String?) {
    self.page = page
    self.period = period
    for (index, passage) in page.passages.enumerated() where !passage.isFrame || passage.frame == .printed {
      guard passage.frame == nil else { continue }
      for sentence in passage.block.text.sentences { read(Words(sentence), index) }
    }
    readFrame()
    readDayAlone()
    if published == nil { published = ofHead.map { Found(key: "published", value: $0, passage: -1, sureness: .sure) } }
    if published == nil, let address { published = ofAddress(address) }
    readSigned()
  }

  private mutating func read(_ words: Words, _ index: Int) {
    if updated == nil, let date = date(after: Self.updating, in: words, within: 5), let written = date.written, date.month != nil {
      updated = Found(key: "updated", value: written, passage: index, sureness: .sure)
    }
    if published == nil, Self.updating.first(in: words).map({ $0.lowerBound > 0 }) ?? true,
      let date = date(after: Self.publishing, in: words, within: 4), let written = date.written, date.day != nil {
      published = Found(key: "published", value: written, passage: index, sureness: .sure)
    }
    if surveyCloses == nil, Self.surveying.isIn(words), let date = date(after: Self.closing, in: words, within: 3), date.month != nil {
      var date = date
      let isSaid = date.year != nil
      date.year = date.year ?? period?.first.year
      if let written = date.written, date.day != nil {
        surveyCloses = Found(key: "survey", value: written, passage: index, sureness: isSaid ? .sure : .likely)
      }
    }
  }

  /// "Senast uppdaterad: 3 maj 2024" beside the text or below it tells of the page; other days there of other pages.
  private mutating func readFrame() {
    for (index, passage) in page.passages.enumerated() where updated == nil && [.aside, .footer, .outside].contains(passage.frame) {
      let words = Words(passage.block.text)
      guard words.count <= 8, Self.updating.begin(words), let date = date(after: Self.updating, in: words, within: 5), date.month != nil else { continue }
      updated = date.written.map { Found(key: "updated", value: $0, passage: index, sureness: .sure) }
    }
  }

  /// A day and nothing else, right below the title: of a piece of news.
  private mutating func readDayAlone() {
    guard published == nil, let title = page.title else { return }
    for index in title + 1..<min(title + 3, page.passages.count) where page.passages[index].frame == nil {
      let words = Words(page.passages[index].block.text)
      guard let date = SaidDate.all(in: words).first, date.words == 0..<words.count, date.day != nil, let written = date.written else { continue }
      published = Found(key: "published", value: written, passage: index, sureness: .sure)
      return
    }
  }

  /// The first date after one of some phrases.
  private func date(after phrases: Phrases, in words: Words, within: Int) -> SaidDate? {
    guard let place = phrases.first(in: words) else { return nil }
    return SaidDate.all(in: words).first { $0.words.lowerBound >= place.upperBound && $0.words.lowerBound - place.upperBound <= within }
  }

  // MARK: Signed

  private mutating func readSigned() {
    for (index, passage) in page.passages.enumerated() where !passage.isFrame {
      for sentence in passage.block.text.sentences {
        let words = Words(sentence)
        guard signed == nil, let verb = Self.signing.first(in: words) else { continue }
        let dates = SaidDate.all(in: words).filter { $0.month != nil }
        guard var date = dates.min(by: { distance($0, verb) < distance($1, verb) }) else { continue }
        var isSaid = date.year != nil
        if date.year == nil { (date.year, isSaid) = year(for: date) }
        guard let written = date.written else { continue }
        signed = Found(key: "signed", value: written, passage: index, sureness: isSaid ? .sure : .likely)
      }
    }
    guard signed == nil else { return }
    for index in page.passages.indices where signed == nil && !page.passages[index].isFrame { signed = ofPlaceAndDay(index) }
  }

  /// "Timrå den 24 mars 2022" above those who sign.
  private func ofPlaceAndDay(_ index: Int) -> Found? {
    let words = Words(page.passages[index].block.text)
    guard (2...7).contains(words.count), words.isCapital(0), words.number(0) == nil else { return nil }
    guard let date = SaidDate.all(in: words).last, date.day != nil, date.words.upperBound == words.count, let written = date.written else { return nil }
    guard (1...3).contains(date.words.lowerBound), (0..<date.words.lowerBound).allSatisfy({ words.isCapital($0) || words[$0] == "den" || words[$0] == "i" }) else { return nil }
    let below = page.passages[(index + 1)...].prefix(5)
    guard below.contains(where: { SaidPeople.isSignature($0.block.text) }) else { return nil }
    return Found(key: "signed", value: written, passage: index, sureness: .sure)
  }

  private func distance(_ date: SaidDate, _ verb: Range<Int>) -> Int { abs(date.words.lowerBound - verb.lowerBound) }

  /// Of a day without a year: that of the page or of the period, unless it may as well be the year before.
  /// - Returns: the year, and whether the day of the page leaves no other.
  private func year(for date: SaidDate) -> (Int?, isSure: Bool) {
    guard let month = date.month else { return (nil, false) }
    if let published, let day = try? PartialDate.parse(published.value), day.first.month >= month { return (day.first.year, true) }
    guard let period else { return (updated.flatMap { Int($0.value.prefix(4)) }, false) }
    return (month < 10 || period.first.month > month ? period.first.year : nil, false)
  }

  /// "…/2019-06-20-medborgarlofte", "…/2019/06/20/…".
  private func ofAddress(_ address: String) -> Found? {
    let words = Words(address.replacing("/", with: "-"))
    guard let date = SaidDate.all(in: words).first(where: { $0.day != nil }), let written = date.written else { return nil }
    return Found(key: "published", value: written, passage: -1, sureness: .sure)
  }
}
