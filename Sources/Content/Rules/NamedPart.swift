import Diagnostics
import PromiseModel
import Source

/// A part of a year by its name: "kvartal 1", "andra tertialet", "januari–mars", "hösten".
struct NamedPart {
  /// The months of the calendar year.
  let months: ClosedRange<Int>
  /// Whether these are its months to everybody: those of a season or a term are not.
  var isOfCalendar = true

  private static let divisions = ["kvartal": 4, "kv": 4, "q": 4, "tertial": 3, "t": 3, "halvar": 2, "h": 2]
  private static let ordinals = ["forsta": 1, "andra": 2, "tredje": 3, "fjarde": 4]
  private static let wholeYears: Set<String> = ["helar", "hela-aret", "aret", "ar", "helaret", "hela-ar", "helarsuppfoljning", "arsuppfoljning", "helarsrapport", "arsrapport"]

  private static let wholes = ["hela", "ars", "aret"]

  enum Reading {
    case part(NamedPart)
    /// There is none of this number: "kvartal 5".
    case none
    /// "helår"
    case wholeYear
    /// A name that says no months.
    case other
  }

  static func read(_ text: String) -> Reading {
    let slug = Slug.make(text)
    if wholeYears.contains(slug) { return .wholeYear }
    let words = slug.split(separator: "-").map(String.init)
    if let (number, count) = division(words) {
      guard (1...count).contains(number) else { return .none }
      let length = 12 / count
      return .part(NamedPart(months: (number - 1) * length + 1...number * length))
    }
    let named = words.filter(MonthName.isWhole).compactMap(MonthName.number)
    if let first = named.first, let last = named.last, named.count == words.count, named.count < 3, first <= last {
      return .part(NamedPart(months: first...last))
    }
    switch slug {
    case "varen", "varterminen": return .part(NamedPart(months: 1...6, isOfCalendar: false))
    case "hosten", "hostterminen": return .part(NamedPart(months: 7...12, isOfCalendar: false))
    default: return .other
    }
  }

  /// A follow-up that is said to be of a whole year has no part of it in its title.
  static func check(titleOf followUp: FollowUpDocument, _ log: inout DiagnosticLog) {
    guard followUp.part == nil, followUp.covers == .nothing, let year = followUp.year, let period = followUp.period,
      // A period of some months is itself a part of a year.
      period.value.days?.count ?? .max > 200,
      let title = followUp.particulars.particulars.title, let place = followUp.titlePlace, let named = stands(in: title)
    else { return }
    log.report(.titleNamesPart, at: followUp.body.origin(place), ["title": title, "part": named, "year": String(year.value)])
  }

  /// The part that a title names among other words: "kvartal 1", "första halvåret".
  private static func stands(in title: String) -> String? {
    let words = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    // "Årsuppföljning: fjärde kvartalet och hela året" is of the year all the same.
    if words.contains(where: { word in wholes.contains { Slug.make(word).hasPrefix($0) } }) { return nil }
    for (word, next) in zip(words, words.dropFirst()) {
      let (slug, nextSlug) = (Slug.make(word), Slug.make(next))
      let isOrdinal = ordinals[slug] != nil && ["kvartalet", "tertialet", "halvaret"].contains(nextSlug)
      let isNumbered = ["kvartal", "tertial", "halvar"].contains(slug) && next.utf8.count == 1 && Int(next) != nil
      if isOrdinal || isNumbered { return word.lowercased() + " " + next.lowercased() }
    }
    return nil
  }

  /// Which of how many parts: "kvartal 1", "q1", "1:a kvartalet", "första halvåret".
  private static func division(_ words: [String]) -> (number: Int, count: Int)? {
    var number: Int?
    var count: Int?
    for word in words {
      let letters = String(word.prefix { $0.isLetter })
      let digits = word.dropFirst(letters.count)
      if let value = Int(digits), digits.count == 1 { number = number ?? value }
      if let ordinal = ordinals[word] { number = number ?? ordinal }
      // A letter alone says it only with its number: "q1".
      let isWhole = letters.count > 1 || !digits.isEmpty
      let stem = letters.hasSuffix("et") && letters.count > 4 ? String(letters.dropLast(2)) : letters
      if isWhole, let parts = divisions[stem] { count = parts }
    }
    return number.flatMap { number in count.map { (number, $0) } }
  }
}
