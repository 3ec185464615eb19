import Diagnostics
import PromiseModel
import Source

/// Gives each promise document its place among the promises of this build.
struct PromisePlacer {
  let names: Names
  let withDrafts: Bool

  /// A document whose days are known as they are written; which it really spans is known beside the others.
  private struct Found {
    let document: PromiseDocument
    let municipalities: [Municipality.ID]
    let home: Municipality.ID
    let period: Period
    let line: Succession.Line
    let tenure: Tenure
  }

  /// The promises in their final order, and why others are not among them.
  func place(
    _ documents: [PromiseDocument], _ log: inout DiagnosticLog
  ) -> (placed: [PlacedPromise], absences: Absences) {
    var found: [Found] = []
    var absences: Absences = [:]
    for document in documents {
      do throws(Absence) { found.append(try find(document, &log)) } catch { absences[document.body.path] = error }
    }
    found.sort(by: Self.precedes)
    let placed = Self.withTenures(found)
    checkTwins(placed, &log)
    return (placed, absences)
  }

  private func find(_ document: PromiseDocument, _ log: inout DiagnosticLog) throws(Absence) -> Found {
    let municipalities = municipalities(of: document, &log)
    if document.particulars.particulars.isDraft, !withDrafts { throw .draft }
    guard let first = municipalities.first, municipalities.count == document.municipalities.count,
      let period = document.period?.value, document.isNamed
    else { throw .faulty }
    guard let home = municipalities.first(where: names.isSubject) else {
      names.reportNoSubject(first, at: document.body.origin(document.municipalities[0].place), &log)
      throw .faulty
    }
    return Found(
      document: document, municipalities: municipalities, home: home, period: period,
      line: Succession.Line(
        municipality: first, district: document.district?.value, slug: document.slug?.value),
      tenure: Tenure(period, signed: document.signed?.value))
  }

  private func municipalities(of document: PromiseDocument, _ log: inout DiagnosticLog) -> [Municipality.ID] {
    var ids: [Municipality.ID] = []
    for slug in document.municipalities {
      guard let id = names.municipality(slug, in: document.body.file, &log) else { continue }
      if ids.contains(id) {
        log.report(.municipalityTwice, at: document.body.origin(slug.place), ["slug": slug.value])
      } else {
        ids.append(id)
      }
    }
    return ids
  }

  private static func precedes(_ a: Found, _ b: Found) -> Bool {
    let (x, y) = (a.municipalities[0].index, b.municipalities[0].index)
    if x != y { return x < y }
    if a.period != b.period {
      return (a.period.first.dayNumber, a.period.last?.dayNumber ?? .max)
        < (b.period.first.dayNumber, b.period.last?.dayNumber ?? .max)
    }
    return name(a.document) < name(b.document)
  }

  private static func name(_ document: PromiseDocument) -> (String, String, String) {
    (document.district?.value ?? "", document.slug?.value ?? "", document.body.path)
  }

  private static func withTenures(_ found: [Found]) -> [PlacedPromise] {
    var succession = Succession()
    for found in found where !found.document.isProposed { succession.add(found.tenure, to: found.line) }
    return found.map {
      PlacedPromise(
        document: $0.document, municipalities: $0.municipalities, home: $0.home, period: $0.period,
        tenure: succession.ended($0.tenure, in: $0.line))
    }
  }

  /// Of several documents of one municipality and the same years all but one need a district or a slug.
  private func checkTwins(_ placed: [PlacedPromise], _ log: inout DiagnosticLog) {
    struct Key: Hashable {
      let municipality: Municipality.ID
      let years: String
    }
    var plain: [Key: PromiseDocument] = [:]
    for promise in placed where promise.document.district == nil && promise.document.slug == nil {
      for municipality in promise.municipalities where names.isSubject(municipality) {
        let key = Key(municipality: municipality, years: promise.period.addressYears)
        guard let first = plain[key] else {
          plain[key] = promise.document
          continue
        }
        let isOriginal = first.body.isCopyByName && !promise.document.body.isCopyByName
        let (copy, original) = isOriginal ? (first, promise.document) : (promise.document, first)
        plain[key] = original
        log.report(
          .promiseTwin, at: copy.body.origin(copy.place),
          ["municipality": names.geography.rows[municipality.index].name, "years": key.years],
          related: [original.body.origin(original.place)])
        break
      }
    }
  }
}
