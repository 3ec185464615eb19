extension SiteFacts {
  /// Every text of the site.
  package func eachProse(_ body: (Prose) -> Void) {
    for promise in promises { body(promise.prose) }
    for followUp in followUps { body(followUp.prose) }
    for municipality in municipalities { body(municipality.introduction) }
    for area in focusAreas { body(area.prose) }
    for note in yearNotes { body(note.prose) }
    for page in pages { body(page.prose) }
  }
}
