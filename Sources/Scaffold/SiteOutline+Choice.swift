import Content
import Diagnostics
import PromiseModel
import Writers

extension SiteOutline {
  /// The municipalities that a command line names, each once: one, or several of a joint promise (`berg, are`,
  /// `[berg, are]`, `Berg och Åre`).
  func chosen(_ written: String) throws(Refusal) -> [Municipality] {
    if let found = municipality(written) { return [found] }
    let names = written.split { "[],;".contains($0) }.flatMap { $0.split(separator: " och ") }.map { String($0.trimmed) }.filter { !$0.isEmpty }
    var found: [Municipality] = []
    for name in names.isEmpty ? [written] : names.flatMap(words) {
      guard let one = municipality(name) else {
        throw Refusal(.usageMunicipalityUnknown, ["name": name], suggestion: slugNear(name))
      }
      if !found.contains(one) { found.append(one) }
    }
    return found
  }

  /// A name, or the names that stand in it with blanks alone between them: `berg are`.
  private func words(of name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    return municipality(name) == nil && words.allSatisfy { municipality($0) != nil } ? words : [name]
  }

  /// The same, where a site is to get a document of them: it has to be about one.
  func chosenSubjects(_ written: String) throws(Refusal) -> [Municipality] {
    let found = try chosen(written)
    if subjects.isEmpty || found.contains(where: { subjects.contains($0.slug) }) { return found }
    throw Refusal(.usageMunicipalityOther, ["name": found.map(\.name).listed, "known": subjects.listed])
  }

  /// The promise that a command line names.
  func promise(
    of municipalities: [Municipality], _ period: Period, district: String?, slug: String?
  ) throws(Refusal) -> PromiseOutline {
    let own = promises.filter { promise in municipalities.allSatisfy { promise.municipalities.contains($0.slug) } }
    let names = municipalities.map(\.name).listed
    let same = own.filter { $0.period == period }
    let named = same.filter { promise in
      (district == nil || promise.district.map(Slug.make) == district.map(Slug.make))
        && (slug == nil || promise.slug == slug)
    }
    if named.count == 1 { return named[0] }
    if let plain = named.first(where: { $0.district == nil && $0.slug == nil }) { return plain }
    guard named.isEmpty else {
      throw Refusal(.usagePromiseAmbiguous, ["municipality": names, "known": Self.list(named)])
    }
    let near = own.filter { $0.period.overlaps(period) }
    throw Refusal(
      .usagePromiseUnknown, ["municipality": names, "period": period.written, "known": Self.list(own)],
      suggestion: near.count == 1 ? near[0].commandWords : nil)
  }

  private static func list(_ promises: [PromiseOutline]) -> String { promises.map(\.commandWords).listed }

  /// A path that no file has yet: `promises/berg/2027.md`, else `promises/berg/2027-2.md`.
  func freePath(_ folder: String, _ stem: String) -> String {
    let names = [stem] + (2...99).map { "\(stem)-\($0)" }
    return names.lazy.map { folder + "/" + $0 + ".md" }.first { !paths.contains($0) } ?? folder + "/" + stem + ".md"
  }
}

extension PromiseOutline {
  /// As a command line names it.
  fileprivate var commandWords: String {
    let names = [("--district", district), ("--slug", slug)].compactMap { option, name in
      name.map { "\(option) " + $0.asTyped }
    }
    return ([period.written] + names).joined(separator: " ")
  }

  /// What its file and those of its follow-ups are called after, beside the years.
  var nameParts: [String] { [district.map(Slug.make), slug].compactMap(\.self) }
}

/// Reads what stands on a command line as a document's keys are read.
enum CommandWord {
  /// - `name`: what the command line calls it.
  static func period(_ written: String, _ name: String) throws(Refusal) -> Period {
    if let period = try? Period.parse(written) { return period }
    throw Refusal(
      .usagePeriodUnfit, ["option": name, "value": written], suggestion: SiteOutline.period(meantBy: written))
  }
}
