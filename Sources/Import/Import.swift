/// What is asked of an import, beside the page.
package struct ImportRequest: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case promise
    case followUp = "follow-up"
  }

  /// Nil: as the page says.
  package var kind: Kind?
  /// Slugs of the register, the first one first; none: as the page says.
  package var municipalities: [String]
  package var period: String?
  package var address: String?
  /// What the trace calls the source.
  package var name: String

  package init(kind: Kind? = nil, municipalities: [String] = [], period: String? = nil, address: String? = nil, name: String) {
    self.kind = kind
    self.municipalities = municipalities
    self.period = period
    self.address = address
    self.name = name
  }
}

/// A page as a document of the site.
package struct Imported: Sendable {
  package let kind: ImportRequest.Kind
  /// The draft.
  package let draft: String
  /// Where every line went, and where every value came from.
  package let trace: String
  /// Where the draft belongs, below `content/`.
  package let path: String
  package let summary: ImportSummary
}

/// What there is to tell of an import in a few lines.
package struct ImportSummary: Sendable {
  package let municipalities: [String]
  /// Whether they stand in the draft, and are no proposal.
  package let isPlaceSure: Bool
  package let period: String?
  package let isPeriodSure: Bool
  package let commitments: Int
  package let aims: Int
  package let outcomes: Int
  /// Commitments of which the page does not say who is to do them.
  package let withoutGiver: Int
  package let leftOut: [LeftOutLine]
  /// What has to be filled in.
  package let open: Int
  /// What somebody has to decide on.
  package let proposals: Int
}

/// A line of the source that is not in the draft.
package struct LeftOutLine: Sendable {
  package let number: Int
  package let text: String
  /// Why, in words.
  package let reason: String
}

/// Makes a draft of an old page: what it says in the words of the format, what is not sure as comments, and nothing
/// that it does not say.
package func importPage(
  _ bytes: [UInt8], format: SourceFormat, _ request: ImportRequest, into known: KnownSite
) throws(ImportFailure) -> Imported {
  let page = try format.read(bytes)
  let places = PlaceReader(known.municipalities)
  let reader = GiverReader(
    placeNames: Set(known.municipalities.flatMap { Words($0.name).all }),
    isRegionMunicipality: page.blocks.contains { $0.text.contains("Region Gotland") })
  let read = PassageReader.read(page.blocks, reader, title: page.title)
  let facts = PageFacts(page, read, request, known, places, reader)
  let draft = DraftWriter(facts).draft
  return Imported(
    kind: facts.kind, draft: draft.text, trace: TraceText(facts, draft).text, path: facts.path, summary: facts.summary(of: draft))
}
