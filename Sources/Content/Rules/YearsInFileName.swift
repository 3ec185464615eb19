import Diagnostics
import PromiseModel
import Source

/// A file that is called by years and nothing else, perhaps behind its municipality, is called by its own: else the
/// period was left as it was in the file that it was copied from.
struct YearsInFileName {
  let body: DocumentBody
  let municipalities: [Located<String>]

  /// - `title`: says the period a second time, which then is no slip.
  func check(_ period: Located<Period>, title: String?, _ log: inout DiagnosticLog) {
    guard let named, !named.years.overlaps(period.value.years) else { return }
    report("period", Located(period.value.written, at: period.place), suggestion: title == nil ? named.written : nil, &log)
  }

  /// A follow-up may have the name of its promise's period, of its own years, or of that in which it was published.
  func check(_ period: Located<Period>, year: Located<Int>?, _ covers: Coverage.Said, published: PartialDate?, _ log: inout DiagnosticLog) {
    var own = [period.value.years]
    if let year { own.append(year.value...year.value) }
    if case .days(let days) = covers { own.append(days.first.year...days.last.year) }
    if let published { own.append(published.first.year...published.last.year) }
    guard let named, !own.contains(where: named.years.overlaps) else { return }
    if let year {
      report("year", Located(String(year.value), at: year.place), suggestion: nil, &log)
    } else {
      report("period", Located(period.value.written, at: period.place), suggestion: nil, &log)
    }
  }

  private func report(_ key: String, _ value: Located<String>, suggestion: String?, _ log: inout DiagnosticLog) {
    log.report(
      .fileNameOfOtherYears, at: body.origin(value.place), ["file": body.fileName, "key": key, "value": value.value], suggestion: suggestion)
  }

  /// The years that the file is called by.
  private var named: (years: ClosedRange<Int>, written: String)? {
    guard body.fileName.hasSuffix(".md") else { return nil }
    var name = body.fileName.dropLast(3)
    // Most are called by words.
    guard name.utf8.last.map({ (0x30...0x39).contains($0) }) == true else { return nil }
    if let own = municipalities.first(where: { name.hasPrefix($0.value + "-") }) { name = name.dropFirst(own.value.count + 1) }
    guard name.utf8.count == 4 || name.utf8.count == 9, let period = try? Period.parse(String(name)), period.precision == .year,
      period.first.year >= 1900, let last = period.last, last.year <= 2100
    else { return nil }
    return (period.years, String(name))
  }
}
