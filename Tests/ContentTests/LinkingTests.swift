import Content
import Diagnostics
import PromiseModel
import SafeHTML
import Testing

/// Chapters 4 and 5 of docs/content-format.md: what documents become.
struct LinkingTests {
  private func promise(_ text: String, _ more: [String: String] = [:]) throws -> Promise {
    let linked = Fixture(more.merging(["promises/a.md": text]) { a, _ in a }).linked()
    #expect(linked.log.sorted().filter { $0.severity > .note }.map(\.code.name) == [])
    let site = try #require(linked.site)
    return try #require(site.facts.promises.first)
  }

  private func commitments(_ body: String, _ keys: String = "") throws -> [Commitment] {
    try promise("---\nmunicipality: norrvik\nperiod: 2023\n\(keys)---\n\(body)\n").commitments
  }

  @Test func aCommitmentIsAParagraphOrItemWithAnIdOrAHeadingThatSaysSo() throws {
    let found = try commitments(
      """
      ## Rubrik {#ankare}

      Ett stycke. {#stycke}

      - En punkt. {#punkt}

      ### Vi bygger {#bygger kind=commitment}

      Text om det.
      """)
    #expect(found.map(\.anchor) == ["stycke", "punkt", "bygger"])
    #expect(found.map(\.kind) == [.commitment, .commitment, .commitment])
    #expect(found.map(\.excerpt.name) == ["Ett stycke.", "En punkt.", "Vi bygger"])
  }

  @Test func givenByTheNearestAround() throws {
    let found = try commitments(
      """
      - Dokumentets. {#a}

      ## Polisen {by=police}

      - Rubrikens. {#b}
      - Sin egen. {#c by=municipality}

      Kommunen lovar att: {by=municipality}

      - Det här. {#d}
      - Flera delar. {#e by=both}
        - En del. {#f}

      Inte längre i listan. {#g}

      ## Annat

      - Okänd. {#h by=unknown}
      """, "by: police, municipality\n")
    let givers = Dictionary(uniqueKeysWithValues: found.map { ($0.anchor, $0.givers) })
    #expect(givers["a"] == .named([.police, .municipality]))
    #expect(givers["b"] == .named([.police]))
    #expect(givers["c"] == .named([.municipality]))
    #expect(givers["d"] == .named([.municipality]))
    #expect(givers["f"] == .named([.police, .municipality]))
    #expect(givers["g"] == .named([.police]))
    #expect(givers["h"] == .unknown)
    #expect(found.map(\.kind) == [.commitment, .commitment, .commitment, .commitment, .group, .commitment, .commitment, .commitment])
  }

  @Test func anAimIsSaidByItselfOrByABlockWithoutAnIdAroundIt() throws {
    let found = try commitments(
      """
      ## Mål {kind=aim}

      - Tryggare. {#a}
      - Men detta lovar vi. {#b kind=commitment}

      ## Löften

      - Vi gör. {#c}

      Allt ger trygghet. {#d kind=aim}
      """)
    #expect(found.map(\.kind) == [.aim, .commitment, .commitment, .aim])
  }

  @Test func focusComesFromTheNearestAroundButNotFromTheDocument() throws {
    let text = """
      ---
      municipality: norrvik
      period: 2023
      focus: [andt]
      ---
      ## Trafik {focus=trafik}

      - Vi gör. {#a}
      - Vi gör mer. {#b focus=andt,trafik}

      ## Övrigt

      - Annat. {#c}

      """
    let promise = try promise(text)
    let names = promise.commitments.map { $0.focus.map(\.index) }
    // In Swedish order: Alkohol och narkotika, Trafik.
    #expect(names == [[1], [0, 1], []])
    #expect(promise.focus.map(\.index) == [0, 1])
  }

  @Test func theTextOfACommitmentIsAllThatIsInIt() throws {
    let promise = try promise(
      """
      ---
      municipality: norrvik
      period: 2023
      ---
      Ett stycke. {#a}

      - utan namn

      Mellan listorna.

      - Grupp: {#b}

        - Första. {#c}
        - Andra. {#d}

      ## Bygget {#e kind=commitment}

      Om bygget.

      - En punkt i bygget. {#f}

      """)
    let texts = promise.commitments.map { commitment in
      promise.prose.markup.filled(commitment.excerpt.text, address: { _ in "" }).description
        .replacing("\n", with: "")
    }
    #expect(texts[0].hasPrefix("<p>Ett stycke.</p>"))
    #expect(texts[2] == "Första.")
    #expect(texts[4] == "<p>Om bygget.</p>")
    #expect(!texts[1].contains("Första"))
  }

  @Test func anOutcomesSectionEndsAtABreakOrTheNextOutcome() throws {
    let site = try #require(
      Fixture([
        "promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n- Vi gör. {#a}\n- Vi gör mer. {#b}\n",
        "follow-ups/a.md": """
          ---
          municipality: norrvik
          period: 2023
          year: 2023
          published: unknown
          ---
          ## Det ena {#a status=fulfilled}

          Så gick det.

          ### Det andra {#b result="ca 190" unit=timmar}

          Timmarna.

          ---

          Slutord.

          """,
      ]).linked().site)
    let followUp = site.facts.followUps[0]
    let texts = followUp.outcomes.map { outcome in
      outcome.map { followUp.prose.markup.filled($0.excerpt.text, address: { _ in "" }).description }
    }
    #expect(texts == ["<p>Så gick det.</p>\n", "<p>Timmarna.</p>\n"])
    #expect(followUp.outcomes.map { $0?.status } == [.fulfilled, nil])
    #expect(followUp.outcomes[1]?.unit?.plural == "timmar")
  }

  @Test func aJointPromiseStandsUnderTheFirstAndInEachIndex() throws {
    let site = try #require(
      Fixture([
        "promises/a.md": "---\nmunicipality: [soderby, ekhult]\nperiod: 2023\nparties: { vatten: Vattenbolaget }\n---\n- Vi gör. {#a by=ekhult,vatten}\n",
        "follow-ups/a.md": "---\nmunicipality: ekhult\nperiod: 2023-01/2023-12\nyear: 2023\npublished: unknown\n---\n## Vi {#a}\n\nDet gick bra.\n",
      ]).linked().site)
    let ids = Dictionary(uniqueKeysWithValues: site.municipalityIDs.map { (site[$0].slug, $0) })
    let (soderby, ekhult) = (try #require(ids["soderby"]), try #require(ids["ekhult"]))
    #expect(site.facts.promises[0].municipalities == [soderby, ekhult])
    #expect(site.promisesByMunicipality[ekhult.index] == [Promise.ID(0)])
    #expect(site.facts.promises[0].commitments[0].givers == .named([.oneMunicipality(ekhult), .party(0)]))
    #expect(site.facts.followUps[0].promise == Promise.ID(0))
  }

  /// What a follow-up writes as `municipality`, of three promises with one name; nil where nobody can tell which it is.
  @Test(arguments: [
    ("soderby", "soderby"), ("ekhult", nil), ("norrvik", nil), ("[ekhult, norrvik]", "ekhult norrvik"),
    ("[norrvik, ekhult]", nil), ("[soderby, ekhult]", "norrvik ekhult soderby"),
  ])
  func aFollowUpNamesOnePromise(_ written: String, _ municipalities: String?) {
    func promise(_ municipality: String) -> String {
      "---\nmunicipality: \(municipality)\nperiod: 2023\ndistrict: Hamnen\n---\n- Vi gör. {#a}\n"
    }
    let fixture = Fixture([
      "promises/a.md": promise("[norrvik, ekhult, soderby]"), "promises/b.md": promise("[ekhult, norrvik]"),
      "promises/c.md": promise("soderby"),
      "follow-ups/a.md": "---\nmunicipality: \(written)\nperiod: 2023\ndistrict: Hamnen\nyear: 2023\npublished: unknown\n---\nDet gick bra. {#a}\n",
    ])
    let site = fixture.linked().site
    let found = site.map { site in
      site[site.facts.followUps[0].promise].municipalities.map { site[$0].slug }.joined(separator: " ")
    }
    #expect(found == municipalities)
    #expect(fixture.problems == (municipalities == nil ? ["follow-ups/a.md:2:\(written.hasPrefix("[") ? 16 : 15) error promise-ambiguous"] : []))
  }

  @Test func anOpenEndedPromiseEndsTheDayBeforeTheNextIsInForce() throws {
    let site = try #require(
      Fixture([
        "promises/a.md": "---\nmunicipality: norrvik\nperiod: 2020-\n---\n- Vi gör. {#a}\n",
        "promises/b.md": "---\nmunicipality: norrvik\nperiod: 2023\nsigned: 2023-04\n---\n- Vi gör. {#a}\n",
        "promises/c.md": "---\nmunicipality: norrvik\nperiod: 2021\ndistrict: Hamnen\n---\n- Vi gör. {#a}\n",
        "promises/d.md": "---\nmunicipality: norrvik\nperiod: 2022\nproposed: true\n---\n",
      ]).linked().site)
    let tenure = site.facts.promises[0].tenure
    #expect(tenure.last?.iso == "2023-03-31")
    #expect(tenure.promiseYears(upTo: 2030).map(\.year) == [2020, 2021, 2022, 2023])
  }

  /// An open-ended promise, and one of other years: what they are beside municipality, and whether they overlap.
  @Test(arguments: [
    ("period: 2023-", "period: 2024-2025\nsigned: 2024-03-15", false),
    ("period: 2022-2023", "period: 2023-2024\nsigned: 2024-03-15", true),
    ("period: 2023-\nsigned: 2024-06", "period: 2024-2025\nsigned: 2024-03-15", true),
    ("period: 2022-\nsigned: 2023-06", "period: 2023-\nsigned: 2023-01-15", false),
  ])
  func anOpenEndedPromiseThatAnotherFollowsDoesNotOverlapIt(_ one: String, _ next: String, _ overlap: Bool) {
    let fixture = Fixture([
      "promises/a.md": "---\nmunicipality: norrvik\n\(one)\n---\n- Vi gör. {#a}\n",
      "promises/b.md": "---\nmunicipality: norrvik\n\(next)\n---\n- Vi gör. {#a}\n",
    ])
    #expect(fixture.problems.contains { $0.hasSuffix(" periods-overlap") } == overlap)
  }

  @Test func anOpenEndedPromiseOverlapsOneThatDoesNotFollowIt() {
    let fixture = Fixture([
      "promises/a.md": "---\nmunicipality: soderby\nperiod: 2023-\n---\n- Vi gör. {#a}\n",
      "promises/b.md": "---\nmunicipality: [norrvik, soderby]\nperiod: 2024-2025\nsigned: 2024-03-15\n---\n- Vi gör. {#a}\n",
    ])
    #expect(fixture.problems == ["promises/b.md:2:1 warning periods-overlap"])
  }

  @Test func aDraftIsLeftOutWithItsFollowUpUnlessAskedFor() throws {
    var fixture = Fixture([
      "promises/a.md": Fixture.promise.replacing("period: 2023\n", with: "period: 2023\ndraft: true\n"),
      "follow-ups/a.md": Fixture.followUp,
    ])
    #expect(fixture.problems == [])
    #expect(fixture.linked().site?.facts.promises.count == 0)
    #expect(fixture.linked().site?.facts.followUps.count == 0)
    fixture.withDrafts = true
    #expect(fixture.linked().site?.facts.promises.count == 1)
    #expect(fixture.linked().site?.facts.followUps.count == 1)
  }

  @Test func whatIsMissingInADraftIsAWarning() {
    let fixture = Fixture(["promises/a.md": "---\ndraft: true\nmunicipality: norrvik\n---\nText.\n"])
    #expect(
      fixture.problems == [
        "promises/a.md warning promise-without-commitment", "promises/a.md:1:1 warning key-missing",
      ])
  }

  @Test func anIncompletePromiseNeedsNoCommitment() {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\nincomplete: true\n---\nText.\n"
    #expect(Fixture(["promises/a.md": text]).problems == [])
  }

  @Test func linksBetweenContentFilesAreResolved() throws {
    let promise = try promise(
      """
      ---
      municipality: norrvik
      period: 2023
      ---
      Se [trafik](../focus-areas/trafik.md#om), [om](../pages/om.md), [planen](../media/plan.pdf),
      [nedan](#gor), [alla](/kommuner/) och ![Karta](../media/karta.png).

      - Vi gör. {#gor}

      """)
    #expect(
      promise.prose.links.map(\.target) == [
        .document(.focusArea(FocusArea.ID(1)), anchor: "om"), .document(.page(FreePage.ID(0)), anchor: nil),
        .media("media/plan.pdf"), .anchor("gor"), .address("/kommuner/"), .media("media/karta.png"),
      ])
  }

  @Test(arguments: [
    ("site.yaml", ContentPath.settings), ("data/municipalities.csv", .register), ("promises/berg/2023.md", .promise),
    ("promises/a/b/c.md", .promise), ("follow-ups/x.md", .followUp), ("municipalities/berg.md", .municipality(slug: "berg")),
    ("focus-areas/andt.md", .focusArea(slug: "andt")), ("years/2019.md", .year("2019")), ("pages/om.md", .page(slug: "om")),
    ("media/a/b.png", .media), ("media/x.md", .media), ("promises/karta.png", .misfit), ("notes.txt", .misfit),
    ("pages/sub/om.md", .misfit), ("data/other.csv", .misfit), ("promises", .misfit),
  ])
  func theFolderDecidesWhatAFileIs(_ path: String, _ kind: ContentPath) {
    #expect(ContentPath(path) == kind)
  }

  @Test(arguments: [
    "../media/plan%231.pdf", "/media/plan%231.pdf", "../media/50%2525.pdf", "../media/en%20plan.pdf", "<../media/en plan.pdf>",
    "../pages/%6Fm.md", "../focus-areas/trafik.md#%6Fm",
  ])
  func anAddressIsDecodedOnce(_ address: String) {
    var fixture = Fixture(["pages/prov.md": "---\ntitle: Prov\n---\nSe [planen](\(address)).\n"])
    fixture.media += ["media/plan#1.pdf", "media/50%25.pdf", "media/en plan.pdf"]
    #expect(fixture.problems == [])
  }

  @Test(arguments: ["../media/plan%231.png", "/media/plan%231.png"])
  func soIsThatOfAPicture(_ address: String) {
    var fixture = Fixture(["pages/prov.md": "---\ntitle: Prov\n---\n![Planen](\(address))\n"])
    fixture.media += ["media/plan#1.png"]
    #expect(fixture.problems == [])
  }

  @Test func anAnchorThatIsMissingIsNamedAsItWouldBeWritten() {
    let log = Fixture(["pages/prov.md": "---\ntitle: Prov\n---\nSe [om](om.md#finns-inte).\n"]).linked().log
    #expect(log.sorted().filter { $0.code == .noSuchAnchor }.map { $0.remedy(in: .english).contains("write {#finns-inte} at") } == [true])
  }

  @Test func aGroupsWordsGoUpToTheCommitmentInsideIt() throws {
    let promise = "---\nmunicipality: norrvik\nperiod: 2023\n---\n- Grupp. {#g}\n  - Utan id.\n  - Med id. {#b}\n  - Till.\n"
    let followUp = "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: unknown\n---\n- Så gick det. {#g}\n  - Detta.\n  - Och detta. {#b}\n"
    let site = try #require(Fixture(["promises/a.md": promise, "follow-ups/a.md": followUp]).linked().site)
    let told = site.facts.promises[0]
    #expect(told.commitments.map { told.prose.plainText(of: $0.excerpt) } == ["Grupp.\nUtan id.", "Med id."])
    let outcomes = site.facts.followUps[0]
    #expect(outcomes.outcomes.compactMap { $0.map { outcomes.prose.plainText(of: $0.excerpt) } } == ["Så gick det.\nDetta.", "Och detta."])
  }

  @Test func aCommitmentThatIsOnePictureIsReadAsWhatItShows() throws {
    let promise = "---\nmunicipality: norrvik\nperiod: 2023\n---\n- ![Vi går \"ut\" & ser](../media/karta.png) {#a}\n- ![Karta](../media/karta.png) Vi går. {#b}\n"
    let site = try #require(Fixture(["promises/a.md": promise]).linked().site)
    let told = site.facts.promises[0]
    #expect(told.commitments.map { told.prose.plainText(of: $0.excerpt) } == ["Vi går \"ut\" & ser", "Vi går."])
  }

  // MARK: What is still to be written

  /// A draft that a program began says nothing of how it went, and nobody is told that it is silent on what is marked.
  @Test(arguments: [
    ("[[fyll i: hur det gick]] {#a}", .silent, ["unfinished"]), ("- [[fyll i: hur det gick]]\n  {#a}", .silent, ["unfinished"]),
    ("[[fyll i: hur det gick]] – [[fyll i: när]]. {#a}", .silent, ["unfinished"]),
    ("## Så gick det {#a}\n\n[[fyll i: hur]]\n\n### Mer\n\n[[fyll i: mer]]\n\n---\n", .silent, ["unfinished"]),
    ("## Så gick det {#a}\n\n---\n", .silent, ["outcome-says-nothing"]),
    ("[[fyll i: hur]] {#a status=ongoing}", .ongoing, ["unfinished"]), ("[[fyll i: hur]] {#a result=3 unit=möten}", .reported, ["unfinished"]),
    ("Vi gick [[fyll i: antal]] gånger. {#a}", .reported, ["unfinished"]), ("Vi gick. {#a}", .reported, []), ("Vi gick.", .silent, ["follow-up-silent"]),
  ] as [(String, Status, [String])])
  func anOutcomeThatIsStillToBeWrittenIsNone(_ text: String, _ status: Status, _ told: [String]) throws {
    let keys = "---\nmunicipality: norrvik\nperiod: 2023\n"
    var fixture = Fixture([
      "promises/a.md": keys + "---\n- Vi går. {#a}\n- Vi ser. {#b}\n",
      "follow-ups/a.md": keys + "year: 2023\npublished: unknown\ndraft: true\n---\n" + text + "\n\nVi såg. {#b}\n",
    ])
    fixture.withDrafts = true
    let linked = fixture.linked()
    let site = try #require(linked.site)
    #expect(Set(linked.log.sorted().filter { $0.severity > .note }.map(\.code.name)) == Set(told))
    #expect(site.status(of: Commitment.ID(0), in: FollowUp.ID(0)) == status)
    #expect(site.status(of: Commitment.ID(1), in: FollowUp.ID(0)) == .reported)
  }
}
