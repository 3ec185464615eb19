/// What the content says, linked and in its final order, before any build date.
package struct SiteFacts: Sendable {
  package let settings: SiteSettings
  /// In Swedish order.
  package let counties: [County]
  /// In Swedish order.
  package let municipalities: [Municipality]
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

  package init(
    settings: SiteSettings, counties: [County], municipalities: [Municipality], promises: [Promise],
    followUps: [FollowUp], focusAreas: [FocusArea], pages: [FreePage], yearNotes: [YearNote],
    media: [String]
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
  }

  /// Whether a follow-up is a draft, or that of one.
  func isOfDraft(_ followUp: FollowUp) -> Bool {
    followUp.particulars.isDraft || promises[followUp.promise.index].particulars.isDraft
  }
}
