/// What the content says, linked and in its final order, before any build date.
package struct SiteFacts: Sendable {
  package let settings: SiteSettings
  /// In Swedish order.
  package let counties: [County]
  /// In Swedish order.
  package let municipalities: [Municipality]
  /// The municipalities that the site is about, in Swedish order; the others of the register are only named, as
  /// partners in a joint promise.
  package let subjects: [Municipality.ID]
  /// By `Municipality.ID`.
  private let isSubject: [Bool]
  /// The counties that have pages, in Swedish order.
  package let countiesShown: [County.ID]
  /// By the order of their first municipalities, then by period, district and slug.
  package let promises: [Promise]
  /// By promise, then by the days they tell of.
  package let followUps: [FollowUp]
  /// In Swedish order of their titles.
  package let focusAreas: [FocusArea]
  /// In Swedish order of their titles.
  package let pages: [FreePage]
  package let yearNotes: [YearNote]
  /// Files below `content/` that are copied as they are, sorted.
  package let media: [String]
  /// By which a municipality is found, in the order of their tables.
  package let localities: [NamedPlace]
  package let provinces: [NamedPlace]

  /// - `subjects`: nil where the site is about all municipalities of the register.
  package init(
    settings: SiteSettings, counties: [County], municipalities: [Municipality], promises: [Promise],
    followUps: [FollowUp], focusAreas: [FocusArea], pages: [FreePage], yearNotes: [YearNote],
    media: [String], subjects: [Municipality.ID]? = nil, localities: [NamedPlace] = [], provinces: [NamedPlace] = []
  ) {
    self.settings = settings
    self.counties = counties
    self.municipalities = municipalities
    self.promises = promises
    self.followUps = followUps
    self.focusAreas = focusAreas
    self.pages = pages
    self.yearNotes = yearNotes
    self.media = media
    self.localities = localities
    self.provinces = provinces
    let about = subjects ?? municipalities.map(\.id)
    self.subjects = about
    isSubject = municipalities.map { subjects == nil || about.contains($0.id) }
    countiesShown = subjects.map { Self.counties(of: $0, municipalities) } ?? counties.map(\.id)
  }

  /// Whether the site is about a municipality.
  package func isAbout(_ id: Municipality.ID) -> Bool { isSubject[id.index] }

  /// Those of the municipalities that a site is about, if they are several.
  private static func counties(of subjects: [Municipality.ID], _ municipalities: [Municipality]) -> [County.ID] {
    let counties = Set(subjects.map { municipalities[$0.index].county }).sorted { $0.index < $1.index }
    return counties.count > 1 ? counties : []
  }

  /// Whether any text is one that nobody has let out yet.
  package var hasDrafts: Bool {
    promises.contains(where: \.particulars.isDraft) || followUps.contains(where: \.particulars.isDraft) || pages.contains(where: \.isDraft)
  }

  /// Whether a follow-up is a draft, or that of one.
  func isOfDraft(_ followUp: FollowUp) -> Bool {
    followUp.particulars.isDraft || promises[followUp.promise.index].particulars.isDraft
  }
}
