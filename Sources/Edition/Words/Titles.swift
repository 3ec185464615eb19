package import PromiseModel

/// What each promise and follow-up is called: as its author wrote, else by rule (chapter 8 of docs/content-format.md).
package struct Titles: Sendable {
  /// By `Promise.ID`.
  private let promises: [String]
  /// By `FollowUp.ID`.
  private let followUps: [String]

  init(_ site: Site, _ formats: Formats) {
    let maker = TitleMaker(site: site, formats: formats)
    let promises = site.facts.promises.map(maker.title)
    self.promises = promises
    followUps = site.facts.followUps.map { maker.title(of: $0, promise: promises[$0.promise.index]) }
  }

  package subscript(id: Promise.ID) -> String { promises[id.index] }
  package subscript(id: FollowUp.ID) -> String { followUps[id.index] }
}

extension Viewpoint {
  /// What it is called in lists, where a draft is told from what is published.
  package func name(of id: Promise.ID) -> String { marked(edition.titles[id], isDraft: site[id].particulars.isDraft) }
  package func name(of id: FollowUp.ID) -> String { marked(edition.titles[id], isDraft: site[id].particulars.isDraft) }

  package func marked(_ name: String, isDraft: Bool) -> String {
    isDraft ? words(CommonWord.draftTitle, ["title": name]) : name
  }

  /// Berg; Kungsholmen i Stockholm; Stenungsund, Tjörn och Orust.
  package func place(of promise: Promise) -> String { TitleMaker(site: site, formats: formats).place(of: promise) }

  /// Those of a promise's address: one for an open-ended promise.
  package func years(of promise: Promise) -> String {
    TitleMaker(site: site, formats: formats).years(of: promise.period)
  }

  /// What the summary of a year is called.
  /// - `note`: what an author wrote about the year.
  package func title(ofYear year: Int, _ note: YearNote?) -> String {
    note?.title ?? words(CommonWord.yearTitle, ["year": String(year)])
  }
}

private struct TitleMaker {
  let site: Site
  let formats: Formats

  func title(of promise: Promise) -> String {
    if let title = promise.particulars.title { return title }
    return formats.words(
      CommonWord.promiseTitle, ["place": place(of: promise), "years": years(of: promise.period)])
  }

  func title(of followUp: FollowUp, promise: String) -> String {
    if let title = followUp.particulars.title { return title }
    guard let year = followUp.year else {
      return formats.words(CommonWord.yearlessTitle, ["promise": promise])
    }
    if let part = followUp.part {
      return formats.words(
        CommonWord.interimTitle,
        ["part": part, "year": String(year), "promise": promise])
    }
    let years = formats.years(followUp.years.first ?? year, year)
    return formats.words(CommonWord.followUpTitle, ["years": years, "promise": promise])
  }

  /// Berg; Kungsholmen i Stockholm; Stenungsund, Tjörn och Orust.
  func place(of promise: Promise) -> String {
    let names = formats.list(promise.municipalities.map { site[$0].name })
    guard let district = promise.district else { return names }
    return formats.words(
      CommonWord.districtPlace, ["district": district, "municipality": names])
  }

  /// Those of its address: one for an open-ended promise.
  func years(of period: Period) -> String {
    formats.years(period.first.year, period.last?.year ?? period.first.year)
  }
}
