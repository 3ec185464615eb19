import PromiseModel
import SafeHTML

// What the page of a promise or a follow-up tells of.
extension Viewpoint {
  func subject(_ id: Promise.ID) -> JSON {
    let promise = site[id]
    let places = promise.municipalities.map { municipality in
      StructuredData.thing(
        "AdministrativeArea", [StructuredData.text("name", site[municipality].fullName)])
    }
    return StructuredData.thing(
      "CreativeWork",
      [
        StructuredData.text("name", edition.titles[id]), StructuredData.text("url", canonical(of: .promise(id))),
        (name: "spatialCoverage", value: .list(places)),
        StructuredData.text("temporalCoverage", interval(promise.period.first, promise.period.last)),
        StructuredData.text("dateCreated", promise.signed?.iso),
        StructuredData.text("datePublished", promise.published?.iso),
      ])
  }

  func subject(_ id: FollowUp.ID) -> JSON {
    let followUp = site[id]
    let author = followUp.assessedBy.map {
      StructuredData.thing("Organization", [StructuredData.text("name", $0)])
    }
    return StructuredData.thing(
      "Report",
      [
        StructuredData.text("name", edition.titles[id]), StructuredData.text("url", canonical(of: .followUp(id))),
        (name: "about", value: subject(followUp.promise)),
        StructuredData.text("temporalCoverage", followUp.covers.map { interval($0.first, $0.last) }),
        StructuredData.text("datePublished", followUp.published.date?.iso),
        author.map { (name: "author", value: $0) },
      ])
  }

  /// As ISO 8601 has it, with two dots for an end that is not known.
  private func interval(_ first: CalendarDate, _ last: CalendarDate?) -> String {
    first.iso + "/" + (last?.iso ?? "..")
  }
}
