import PromiseModel

/// The period that a page says its promise is given for: the best of all places that say one.
struct SaidPeriod: Sendable {
  /// As the format writes it.
  let written: String
  /// How sure: the higher the surer.
  let weight: Int
  let block: Int
  var isSpan = false
  var isIntro = false
  /// Whether its end is reckoned, and stands nowhere.
  var isReckoned = false

  private func with(weight: Int) -> SaidPeriod { SaidPeriod(written: written, weight: weight, block: block, isSpan: isSpan, isIntro: isIntro) }

  private static let holding = Phrases("gäller", "gälla", "giltig", "giltigt", "giltighetstid", "avtalstid", "avtalsperiod", "löftesperiod*", "perioden", "period", "tidsperiod*", "löper", "sträcker sig", "avser")
  private static let promise = Phrases("*löfte", "*löftet", "*löften", "*löftena", "*löftets", "lovar")
  private static let past = Phrases(
    "sedan", "tidigare", "förra", "hösten", "våren", "sommaren", "vintern", "genomfördes", "gjordes", "hölls", "hållits", "resultatet", "resultat", "resultetet", "sammanfattning", "uppföljning av", "utvärdering av", "under * har", "jämfört", "föregående", "*statistik", "*statistiken", "brå", "mätningen", "undersökningen", "ntu",
    "enkät", "enkäten", "trygghetsmätning*", "trygghetsundersökning*", "ersätter", "fram till", "senast uppdaterad", "publicerad", "publicerat", "uppdaterad", "utskrift", "undertecknades", "skrevs under", "copyright", "visade", "anmäldes")
  private static let ofYear = Phrases("år 20*")
  /// "Undertecknades medborgarlöftet för 2019": whatever was done then, it is the promise's.
  private static let ofPromise = Phrases("*löfte för", "*löftet för", "*löften för", "*löftena för", "*löfte för år", "*löftet för år")

  /// - `titles`: the numbers of the blocks that are headings, the page's title first.
  static func best(of page: ReadPage, address: String?) -> SaidPeriod? {
    var found: [SaidPeriod] = []
    for (index, passage) in page.passages.enumerated() where !passage.isFrame {
      if !passage.isHeading, let span = fromItsEnd(spans(in: Words(passage.block.text)), Words(passage.block.text)), let written = written(span) {
        found.append(SaidPeriod(written: written, weight: 95, block: index, isSpan: true, isIntro: passage.isIntro))
      }
      for sentence in passage.isHeading ? [passage.block.text] : passage.block.text.sentences {
        found += periods(in: Words(sentence), passage, index, page)
      }
    }
    if let address { found += ofAddress(address) }
    // Years in the introduction that nothing else on the page speaks against.
    if let only = found.first, only.isSpan, only.isIntro, found.allSatisfy({ $0.written == only.written }) { found[0] = only.with(weight: max(only.weight, 55)) }
    return found.max { ($0.weight, -$0.block) < ($1.weight, -$1.block) }
  }

  /// "Löftet gäller året ut": the year in which it was published.
  /// - `published`: a day as the format writes it.
  static func ofItsYear(_ page: ReadPage, published: String?) -> SaidPeriod? {
    guard let year = published?.prefix(4), year.utf8.count == 4 else { return nil }
    let index = page.passages.firstIndex { !$0.isFrame && ofThisYear.isIn(Words($0.block.text)) }
    return index.map { SaidPeriod(written: String(year), weight: 40, block: $0, isReckoned: true) }
  }

  private static let ofThisYear = Phrases(
    "löftet gäller året ut", "löftena gäller året ut", "löftet gäller till årets slut", "löftena gäller till årets slut", "löftet gäller till årsskiftet", "löftena gäller till årsskiftet", "medborgarlöftet gäller året ut",
    "medborgarlöftet gäller till årets slut", "löftet gäller under året", "löftena gäller under året")

  private static func periods(in words: Words, _ passage: Passage, _ index: Int, _ page: ReadPage) -> [SaidPeriod] {
    let spans = spans(in: words)
    guard !spans.isEmpty else { return [] }
    let weight = weight(of: words, passage, index, page)
    return spans.compactMap { span in
      if span.last == nil, let reckoned = reckoned(span.first, words, index) { return reckoned }
      if span.last == nil, span.first.month != nil || Phrases("tills vidare").isIn(words) && holding.isIn(words) { return openEnded(span.first, words, index) }
      guard let written = written(span) else { return nil }
      let isOfPromise = ofPromise.first(in: words).map { $0.upperBound == span.words.lowerBound } ?? false
      let isPast = !isOfPromise && past.first(in: words).map { $0.lowerBound < span.words.upperBound + 2 } ?? false || !isOfPromise && ofYear.isIn(words) && !holding.isIn(words) && !promise.isIn(words)
      // Days that begin and end it say more than a year that is named.
      let bonus = span.last != nil ? (span.first.day != nil || span.first.month != nil ? 25 : 12) : 0
      guard span.last != nil || holdsOneYear(words, span, passage, index, page) else { return nil }
      return SaidPeriod(written: written, weight: weight + bonus - (isPast ? 60 : 0), block: index, isSpan: span.last != nil, isIntro: passage.isIntro)
    }.filter { $0.weight > 10 }
  }

  /// "Gäller ett år framåt från den 1 april 2023": what the page means, in a day that it does not say.
  private static func reckoned(_ first: SaidDate, _ words: Words, _ index: Int) -> SaidPeriod? {
    guard holding.isIn(words), let written = first.written, let year = first.year, let month = first.month, let day = first.day else { return nil }
    guard let place = words.all.indices.dropLast().first(where: { words[$0 + 1] == "år" && NumberWords.valueOrOne(words[$0]).map { (1...10).contains($0) } == true }) else { return nil }
    guard let years = NumberWords.valueOrOne(words[place]), let after = CalendarDate(year: year + years, month: month, day: day) else { return nil }
    return SaidPeriod(written: written + "/" + after.adding(days: -1).iso, weight: 95, block: index, isReckoned: true)
  }

  /// "Gäller från 1 mars 2023 och tills vidare".
  private static func openEnded(_ first: SaidDate, _ words: Words, _ index: Int) -> SaidPeriod? {
    guard let year = first.year, holding.isIn(words) else { return nil }
    if Phrases("tills vidare").isIn(words) { return SaidPeriod(written: year.padded(4) + "-", weight: 100, block: index) }
    let begins = Phrases("gäller från", "gälla från", "gäller fr", "gäller sedan").isIn(words)
    return begins ? SaidPeriod(written: year.padded(4) + "-", weight: 50, block: index) : nil
  }

  private static func weight(of words: Words, _ passage: Passage, _ index: Int, _ page: ReadPage) -> Int {
    if index == page.title { return 80 }
    let isPromise = promise.isIn(words)
    if passage.isHeading, holding.isIn(words) { return 78 }
    // "2024", with what is promised for it below.
    if passage.isHeading, words.count == 1 { return 56 }
    if passage.isHeading { return isPromise || passage.section == .promise ? 72 : passage.section == .followUp || passage.section == .background ? 20 : 44 }
    if holding.isIn(words) { return isPromise || passage.section == .signing ? 90 : 62 }
    if isPromise { return 66 }
    let isLead = passage.role == .leadIn
    return isLead ? 60 : Phrases("under", "för", "åren").isIn(words) ? 45 : 30
  }

  /// A single year is a period only where the words make it one.
  private static func holdsOneYear(_ words: Words, _ span: Span, _ passage: Passage, _ index: Int, _ page: ReadPage) -> Bool {
    if index == page.title || passage.isHeading { return true }
    // "Gäller till utgången av 2024": it ends then, and began who knows when.
    if isSaid(until, before: span, words), words[span.words.lowerBound - 1] != "till" { return false }
    return holding.isIn(words) || promise.isIn(words) || passage.role == .leadIn || Phrases("under %", "under *", "för *", "hela *").isIn(words)
  }

  // MARK: Spans

  struct Span {
    var first: SaidDate
    var last: SaidDate?
    var words: Range<Int>
  }

  /// Dates, two of them as one where they begin and end something.
  static func spans(in words: Words) -> [Span] {
    let dates = SaidDate.all(in: words)
    var spans = shortPairs(in: words)
    var index = 0
    while index < dates.count {
      let date = dates[index]
      if index + 1 < dates.count, let last = joined(date, dates[index + 1], words) {
        spans.append(Span(first: filled(date, from: last), last: last, words: date.words.lowerBound..<last.words.upperBound))
        index += 2
        // "2023, 2024 och 2025".
        while index < dates.count, let next = joined(dates[index - 1], dates[index], words), next.month == nil, spans[spans.count - 1].first.month == nil {
          spans[spans.count - 1].last = next
          index += 1
        }
      } else if let last = shortYear(after: date, words) {
        spans.append(Span(first: date, last: last, words: date.words))
        index += 1
      } else {
        spans.append(Span(first: date, last: nil, words: date.words))
        index += 1
      }
    }
    return spans
  }

  /// "Gäller till och med 31 december 2017 och började gälla 1 juli 2016".
  private static func fromItsEnd(_ spans: [Span], _ words: Words) -> Span? {
    guard spans.count == 2, spans.allSatisfy({ $0.last == nil && $0.first.year != nil }), holding.isIn(words) else { return nil }
    guard isSaid(until, before: spans[0], words), isSaid(since, before: spans[1], words), let end = spans[0].first.written, let start = spans[1].first.written, start.prefix(4) <= end.prefix(4) else { return nil }
    return Span(first: spans[1].first, last: spans[0].first, words: spans[0].words.lowerBound..<spans[1].words.upperBound)
  }

  private static let until = Phrases("till", "utgången av", "slutet av", "till och med", "t o m", "tom", "upphör", "slutar")
  private static let since = Phrases("från", "från och med", "fr o m", "from", "började", "börjar", "började gälla", "börjar gälla", "gäller sedan", "kraft")

  private static func isSaid(_ phrases: Phrases, before span: Span, _ words: Words) -> Bool {
    let start = span.words.lowerBound - (span.words.lowerBound > 0 && words[span.words.lowerBound - 1] == "den" ? 1 : 0)
    return (max(0, start - 4)..<start).contains { phrases.end(in: words, at: $0) == start }
  }

  /// `23/24` where a promise is named: two years after one another, and no day of a month.
  private static func shortPairs(in words: Words) -> [Span] {
    guard promise.isIn(words) || holding.isIn(words) else { return [] }
    return words.all.indices.dropLast().compactMap { index in
      guard words[index].utf8.count == 2, words[index + 1].utf8.count == 2, let first = words.number(index), let last = words.number(index + 1) else { return nil }
      let gap = words.gap(after: index)
      guard first > 12, first < 50, last == first + 1, gap.count == 1, gap.allSatisfy({ "/-–".contains($0) }) else { return nil }
      guard index == 0 || words.number(index - 1) == nil || words.gap(after: index - 1).contains(where: \.isWhitespace) else { return nil }
      return Span(first: SaidDate(year: 2000 + first, words: index..<index + 1), last: SaidDate(year: 2000 + last, words: index + 1..<index + 2), words: index..<index + 2)
    }
  }

  /// The second date where it ends what the first begins.
  private static func joined(_ first: SaidDate, _ second: SaidDate, _ words: Words) -> SaidDate? {
    let between = first.words.upperBound..<second.words.lowerBound
    let gaps = (first.words.upperBound - 1..<second.words.lowerBound).map { words.gap(after: $0) }.joined()
    let links: Set<String> = ["till", "t", "o", "m", "och", "med", "samt", "tom", "fram", "den", "t.o.m", "dvs"]
    guard words[between].allSatisfy(links.contains), between.count <= 4 else { return nil }
    guard !between.isEmpty || gaps.contains(where: { "-–—/−‐,".contains($0) }) else { return nil }
    if gaps.contains(","), first.month != nil { return nil }
    guard let end = second.year, (first.year ?? end) <= end, end - (first.year ?? end) < 12 else { return nil }
    if first.year == second.year, first.month == nil, second.month == nil { return nil }
    return second
  }

  /// `2023/24`, `2023-24`.
  private static func shortYear(after date: SaidDate, _ words: Words) -> SaidDate? {
    let next = date.words.upperBound
    guard let year = date.year, date.month == nil, next < words.count, words[next].utf8.count == 2, let short = words.number(next) else { return nil }
    let gap = words.gap(after: next - 1)
    guard gap.count == 1, gap.allSatisfy({ "/-–".contains($0) }), short == (year + 1) % 100 || short == (year + 2) % 100 else { return nil }
    return SaidDate(year: year / 100 * 100 + short, words: date.words.lowerBound..<next + 1)
  }

  /// "1 januari–31 december 2023": the first has the year of the last.
  private static func filled(_ first: SaidDate, from last: SaidDate) -> SaidDate {
    var first = first
    if first.year == nil { first.year = last.year }
    return first
  }

  /// As the format writes it.
  private static func written(_ span: Span) -> String? {
    guard let start = span.first.written else { return nil }
    guard let last = span.last, let end = last.written else { return span.first.month == nil ? start : nil }
    if start.hasSuffix("-01-01"), end.hasSuffix("-12-31") { return years(start.prefix(4), end.prefix(4)) }
    if start.utf8.count == 4, end.utf8.count == 4 { return years(start[...], end[...]) }
    if start.utf8.count == 10, end.utf8.count == 10 { return parsed(start + "/" + end) }
    guard start.utf8.count > 4, end.utf8.count > 4 else { return start.hasSuffix("-01") || start.utf8.count == 4 ? years(start.prefix(4), end.prefix(4)) : nil }
    return parsed(start.prefix(7) + "/" + end.prefix(7))
  }

  private static func years(_ first: Substring, _ last: Substring) -> String? {
    first == last ? String(first) : parsed(first + "-" + last)
  }

  private static func parsed(_ text: Substring) -> String? { parsed(String(text)) }

  private static func parsed(_ text: String) -> String? { (try? Period.parse(text)) == nil ? nil : text }

  // MARK: Address

  /// "…/medborgarlofte-2023-2024", but not the day of a news item.
  private static func ofAddress(_ address: String) -> [SaidPeriod] {
    let path = address.split(separator: "/").dropFirst(2)
    return path.compactMap { part in
      let words = Words(String(part))
      guard words.all.contains(where: { $0.contains("loft") }) else { return nil }
      let span = spans(in: words).first { $0.first.month == nil }
      return span.flatMap { written($0) }.map { SaidPeriod(written: $0, weight: 55, block: -1) }
    }
  }
}
