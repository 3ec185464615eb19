import Outlook
import PromiseModel
import Source
import Testing
@testable import TestSupport

struct AgendaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let date: String
    var days = 60
    let promises: [TestPromise]
    var followUps: [TestFollowUp] = []
    /// Each a kind and its day.
    let matters: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "nothing presses", date: "2023-06-01", promises: [TestPromise()], matters: []),
    Case(
      name: "a year that has ended", date: "2024-01-01", promises: [TestPromise()], matters: ["follow-up-awaited 2024-03-31"]),
    Case(
      name: "the last day", date: "2024-03-31", promises: [TestPromise()], matters: ["follow-up-awaited 2024-03-31"]),
    Case(
      name: "the day after", date: "2024-04-01", promises: [TestPromise()], matters: ["follow-up-overdue 2024-03-31"]),
    Case(
      name: "what is late longest goes first", date: "2026-01-01", promises: [TestPromise()],
      matters: ["follow-up-overdue 2024-03-31", "follow-up-overdue 2025-03-31", "promise-without-successor 2024-12-31"]),
    Case(
      name: "due before its year has ended", date: "2024-12-01", promises: [TestPromise(followUpDue: .months(0))],
      followUps: [TestFollowUp()], matters: ["follow-up-coming 2024-12-31", "promise-ends 2024-12-31"]),
    Case(
      name: "a promise that ends", date: "2024-12-31", days: 0, promises: [TestPromise()], followUps: [TestFollowUp()],
      matters: ["promise-ends 2024-12-31"]),
    Case(
      name: "farther than one looks", date: "2024-11-01", days: 59, promises: [TestPromise()], followUps: [TestFollowUp()],
      matters: []),
    Case(
      name: "one that another follows", date: "2025-06-01", promises: [TestPromise(), TestPromise(period: "2025-2026")],
      followUps: [TestFollowUp(), TestFollowUp(year: 2024)], matters: []),
    Case(
      name: "one without an end that somebody should look at", date: "2024-12-01", promises: [TestPromise(period: "2024-")],
      matters: ["confirmation-ends 2025-01-01"]),
    Case(
      name: "one that nobody has looked at", date: "2025-01-01",
      promises: [TestPromise(period: "2024-", particulars: .followedUpElsewhere([2024]))],
      matters: ["promise-unconfirmed 2025-01-01"]),
    Case(
      name: "a proposed one whose time comes", date: "2022-12-01", promises: [TestPromise(isProposed: true)],
      matters: ["proposal-begins 2023-01-01"]),
    Case(
      name: "a proposed one whose time has come", date: "2023-12-01", promises: [TestPromise(isProposed: true)],
      matters: ["proposal-undecided 2023-01-01"]),
    Case(
      name: "a survey's last day", date: "2023-06-01", promises: [try! TestPromise(particulars: .withSurvey(closing: "2023-06-01"))],
      matters: ["survey-closes 2023-06-01"]),
    Case(
      name: "a commitment with a day of its own", date: "2023-05-01",
      promises: [TestPromise(commitments: [TestCommitment(id: "a", due: "2023-06-30"), TestCommitment(id: "b", due: "2023-06"), TestCommitment(id: "c"), TestCommitment(id: "d", due: "2023-04-30")])],
      matters: ["commitment-due 2023-06-30", "commitment-due 2023-06-30", "commitment-passed 2023-04-30"]),
    Case(
      name: "what presses goes before what does not", date: "2024-11-15",
      promises: [
        TestPromise(municipalities: [TestSite.bracke], period: "2023", particulars: .followedUpElsewhere([2023])), TestPromise(),
      ],
      followUps: [TestFollowUp(promise: 1)], matters: ["promise-ends 2024-12-31", "promise-without-successor 2023-12-31"]),
  ]

  @Test(arguments: cases)
  func tellsWhatNeedsSomebody(_ test: Case) throws {
    let site = try TestSite(test.promises, test.followUps, on: test.date).site
    let agenda = Agenda(Outlook(site), Desk(), days: test.days)
    #expect(agenda.matters.map { "\($0.kind.rawValue) \($0.day?.iso ?? "")" } == test.matters)
  }

  @Test func tellsOfOneMunicipality() throws {
    let site = try TestSite(
      [TestPromise(municipalities: [TestSite.berg, TestSite.tjorn]), TestPromise(municipalities: [TestSite.bracke])],
      on: "2024-01-01"
    ).site
    func files(_ id: Municipality.ID?) -> [[String]] {
      Agenda(Outlook(site), Desk(), days: 0, of: id).matters.map { matter in matter.promise?.municipalities.map { site[$0].slug } ?? [] }
    }
    #expect(files(nil) == [["berg", "tjorn"], ["bracke"]])
    #expect(files(TestSite.tjorn) == [["berg", "tjorn"]])
    #expect(files(TestSite.bracke) == [["bracke"]])
  }

  // MARK: Drafts

  private static var draft: Particulars {
    var particulars = Particulars()
    particulars.isDraft = true
    return particulars
  }

  @Test func countsWhatADraftTellsOf() throws {
    let commitments = ["a", "b", "c", "d"].map { TestCommitment(id: $0) } + [TestCommitment(id: "aim", kind: .aim)]
    let outcomes = [
      "a": TestOutcome(), "b": TestOutcome(text: "[[fyll i: hur det gick]]"), "c": TestOutcome(text: ""),
      "d": TestOutcome(status: .fulfilled, text: ""), "aim": TestOutcome(),
    ]
    let promise = TestPromise(commitments: commitments)
    let site = try TestSite(promise, on: "2024-01-01").site
    let file = "content/follow-ups/berg/2023.md"
    let drafts = try TestSite(promise, [TestFollowUp(particulars: Self.draft, outcomes: outcomes, file: file)], on: "2024-01-01").site
    let marks = [file: [Place(line: 7, column: 1)]]
    let desk = Desk(drafts: drafts, absent: [AbsentDocument(file: file, kind: .followUp, reason: .draft)], marks: marks)
    let matters = Agenda(Outlook(site), desk, days: 0).matters
    #expect(matters.map(\.kind) == [.followUpAwaited, .draft])
    guard case .followUp(_, let draft?, nil) = matters[0].subject, case .unfinished(let unfinished) = matters[1].subject else {
      Issue.record("a draft is told of with what is awaited, and by itself")
      return
    }
    for told in [draft, unfinished] {
      #expect(told.progress == draft.progress)
      #expect(told.progress?.reported == 2 && told.progress?.commitments == 4)
      #expect(told.marks == marks[file])
    }
  }

  /// A follow-up with errors may be the one that is missed.
  @Test(arguments: [
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .faulty, municipalities: ["berg"], year: 2023), true),
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .faulty, municipalities: ["berg"], year: 2024), false),
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .faulty, municipalities: ["berg"], year: 2062), true),
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .faulty, municipalities: ["bergg"], year: 2023), true),
    (AbsentDocument(file: "content/follow-ups/berg/x.md", kind: .followUp, reason: .faulty, municipalities: ["tjorn"]), true),
    (AbsentDocument(file: "content/follow-ups/tjorn/x.md", kind: .followUp, reason: .faulty, municipalities: ["bergg"]), false),
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .faulty, municipalities: ["tjorn"]), false),
    (AbsentDocument(file: "content/follow-ups/x.md", kind: .followUp, reason: .unreadable), true),
    (AbsentDocument(file: "content/follow-ups/berg/x.md", kind: .followUp, reason: .unreadable), true),
    (AbsentDocument(file: "content/follow-ups/tjorn.md", kind: .followUp, reason: .unreadable), false),
    (AbsentDocument(file: "content/promises/berg.md", kind: .promise, reason: .unreadable), false),
    (AbsentDocument(file: "content/follow-ups/berg.md", kind: .followUp, reason: .draft, municipalities: ["berg"]), false),
  ])
  func doubtsWhatMayBeThere(_ document: AbsentDocument, _ isDoubtful: Bool) throws {
    let site = try TestSite(TestPromise(), on: "2024-04-01").site
    let matter = try #require(Agenda(Outlook(site), Desk(absent: [document]), days: 0).matters.first)
    guard case .followUp(_, _, let maybe) = matter.subject else { return }
    #expect((maybe != nil) == isDoubtful)
  }

  @Test func saysWhatComesAfterAPromise() throws {
    let site = try TestSite(TestPromise(), [TestFollowUp()], on: "2024-12-31").site
    let next = TestPromise(period: "2025", particulars: Self.draft, file: "content/promises/berg-2025.md")
    let drafts = try TestSite([TestPromise(), next], [TestFollowUp()], on: "2024-12-31").site
    func successor(_ site: Site, _ desk: Desk) -> String? {
      guard case .promise(_, let next)? = Agenda(Outlook(site), desk, days: 0).matters.first?.subject else { return nil }
      switch next {
      case .none: return "none"
      case .promise(let promise): return promise.spot.file
      case .draft(let promise): return "draft " + promise.spot.file
      }
    }
    #expect(successor(site, Desk()) == "none")
    #expect(successor(site, Desk(drafts: drafts)) == "draft content/promises/berg-2025.md")
    #expect(successor(drafts, Desk()) == "content/promises/berg-2025.md")
  }

  @Test func saysWhyADocumentIsNotShown() throws {
    let site = try TestSite([], on: "2024-01-01").site
    let drafts = try TestSite(TestPromise(particulars: Self.draft), [TestFollowUp()], on: "2024-01-01").site
    let waiting = ["content/follow-ups/berg.md", "content/follow-ups/other.md"].map {
      AbsentDocument(file: $0, kind: .followUp, reason: .waiting, municipalities: ["berg"])
    }
    let faulty = AbsentDocument(file: "content/promises/a.md", kind: .promise, reason: .faulty)
    let matters = Agenda(Outlook(site), Desk(drafts: drafts, absent: waiting + [faulty]), days: 0).matters
    let told = matters.map { matter -> String in
      guard case .absent(_, let hindrance) = matter.subject else { return "" }
      return hindrance.rawValue
    }
    #expect(told == ["of-draft", "waiting", "faulty"])
  }
}
