import PromiseModel
import Source

/// A promise for a test: what it does not say is as empty as it can be.
struct TestPromise {
  var municipalities = [TestSite.berg]
  var district: String?
  var slug: String?
  var period = "2023-2024"
  /// Where an open-ended one ends since another follows it.
  var lastDay: String?
  var signed: String?
  var published: String?
  var checked: String?
  var followUpDue: FollowUpDue?
  var policeArea: String?
  var isProposed = false
  var parties: [Party] = []
  var focus: [FocusArea.ID] = []
  var signatories: [Signatory] = []
  var particulars = Particulars()
  var commitments: [TestCommitment] = []
  /// Each a paragraph of its own, on the lines from 10.
  var links: [LinkTarget] = []
  var file = "content/promises/berg.md"

  func promise(_ id: Promise.ID) throws -> Promise {
    var text = ProseBuilder()
    for (number, target) in links.enumerated() {
      text.link("länk \(number)", to: target, at: Origin(file: file, place: Place(line: number + 10, column: 3)))
    }
    let commitments = try self.commitments.enumerated().map { try $1.commitment(Commitment.ID($0), in: &text) }
    let period = try Period.parse(period)
    let signed = try signed.map(PartialDate.parse)
    let tenure = Tenure(period, signed: signed)
    let last = try lastDay.map { try PartialDate.parse($0).first } ?? tenure.last
    return Promise(
      id: id, municipalities: municipalities, home: municipalities[0], district: district, slug: slug, period: period,
      tenure: Tenure(first: tenure.first, last: last, inForceFrom: tenure.inForceFrom), parties: parties, focus: focus, signed: signed, published: try published.map(PartialDate.parse),
      checked: try checked.map(PartialDate.parse), followUpDue: followUpDue,
      policeArea: policeArea, signatories: signatories, isProposed: isProposed,
      particulars: particulars, prose: text.prose, commitments: commitments,
      spot: Origin(file: file))
  }
}

/// One commitment, a paragraph of its promise.
struct TestCommitment {
  var id = "c"
  var text = "Vi gör det."
  var kind = Commitment.Kind.commitment
  var givers = Givers.notStated
  var focus: [FocusArea.ID] = []
  var target: Target?
  var unit: String?
  var due: String?
  var parent: Int?

  fileprivate func commitment(_ number: Commitment.ID, in text: inout ProseBuilder) throws -> Commitment {
    Commitment(
      id: number, anchor: id, kind: kind, excerpt: text.paragraph(self.text, id: id), givers: givers, focus: focus,
      target: target, unit: unit.flatMap(MeasureUnit.parse), due: try due.map(PartialDate.parse),
      parent: parent.map { Commitment.ID($0) })
  }
}

extension TestSite {
  mutating func add(_ promise: TestPromise) throws {
    promises.append(try promise.promise(Promise.ID(promises.count)))
  }
}
