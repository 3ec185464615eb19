import Diagnostics
import PromiseModel
import Source

/// The names that may stand in `by` in one promise document, and whom each means.
struct GiverNames {
  /// Those that every promise has.
  static let ownNames = ["police", "municipality", "both", "unknown"]

  private let meanings: [String: [Giver]]
  /// In a fixed order, for messages.
  private let known: [String]
  private let parties: [(key: Located<String>, name: String)]
  /// The names that are no party's.
  private let reserved: Set<String>
  /// False where parties could not be read: an unknown name may be one of them.
  private let areAll: Bool
  /// Of the document; none where it has no place.
  private let own: [Municipality.ID]
  private let rows: [RegisterDocument.Row]

  /// - `joint`: the municipalities of the document; where there are several, each may be named.
  init(of document: PromiseDocument, joint: [Municipality.ID], rows: [RegisterDocument.Row]) {
    var names: [(name: String, givers: [Giver])] = [
      ("police", [.police]), ("municipality", [.municipality]), ("both", [.police, .municipality]), ("unknown", []),
    ]
    names += document.parties.enumerated().map { ($1.key.value, [.party($0)]) }
    // Of a document without a place nobody knows which of its municipalities there are.
    if joint.isEmpty { names += document.municipalities.map { ($0.value, [.municipality]) } }
    if joint.count > 1 { names += joint.map { (rows[$0.index].slug.value, [.oneMunicipality($0)]) } }
    known = names.map(\.name)
    parties = document.parties
    reserved = Set(names.lazy.filter { $0.givers.allSatisfy { !$0.isParty } }.map(\.name))
    // Where a municipality of it is not known, that is told, and who else is meant is not known either.
    areAll = document.namesParties && (joint.isEmpty ? document.namesOneMunicipality : joint.count == document.municipalities.count)
    (own, self.rows) = (joint, rows)
    meanings = Dictionary(names.map { ($0.name, $0.givers) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports parties that are taken for those who have a name of their own in `by`: nobody could name them, or they
  /// would be counted as others than they are.
  func checkParties(in body: DocumentBody, _ log: inout DiagnosticLog) {
    for (key, name) in parties {
      let meant = [key.value, name].lazy.compactMap { SwedishTerm.meaning(of: $0, among: Self.ownNames) }.first
      guard let meaning = reserved.contains(key.value) ? key.value : meant else { continue }
      log.report(.partyNameTaken, at: body.origin(key.place), ["name": key.value, "meaning": meaning])
    }
  }

  /// Those who have a name of their own, and the names that a text may call them by.
  var named: [(giver: Giver, names: [String])] {
    if own.count < 2, parties.isEmpty, let id = own.first { return [(.municipality, [rows[id.index].fullName])] }
    let municipalities = own.map { id in
      let row = rows[id.index]
      let giver = own.count > 1 ? Giver.oneMunicipality(id) : .municipality
      // One alone is "Kommunen" beside its name, which is that of the place.
      return (giver: giver, names: own.count > 1 ? [row.fullName, row.name] : [row.fullName])
    }
    return municipalities + parties.enumerated().map { (giver: .party($0), names: [$1.name]) }
  }

  /// Whether all of these are known: else who is meant is not.
  func areKnown(_ list: NameList) -> Bool { list.names.allSatisfy { meanings[$0.value] != nil } }

  /// Each giver once, in the order written; what is no name is reported.
  func givers(_ list: NameList, in body: DocumentBody, _ log: inout DiagnosticLog) -> Givers {
    if list.names.count == 1, list.names[0].value == "unknown" { return .unknown }
    // Mostly one, whose givers are as they should be.
    if list.names.count == 1, let meaning = meanings[list.names[0].value], !meaning.isEmpty { return .named(meaning) }
    var found: [Giver] = []
    var seen: Set<Giver> = []
    for name in list.names {
      guard let meaning = meanings[name.value], name.value != "unknown" else {
        report(name, body, &log)
        continue
      }
      found += meaning.filter { seen.insert($0).inserted }
    }
    return found.isEmpty ? .notStated : .named(found)
  }

  private func report(_ name: Located<String>, _ body: DocumentBody, _ log: inout DiagnosticLog) {
    let meant = areAll ? meaning(of: name.value) : SwedishTerm.meaning(of: name.value, among: known)
    guard areAll || meant != nil else { return }
    log.report(
      .unknownGiver, at: body.origin(name.place), ["name": name.value, "known": known.listed], suggestion: meant)
  }

  /// Who was probably meant. A municipality by its name is the one of the promise, or in a joint one one of them; another
  /// is a party.
  private func meaning(of name: String) -> String? {
    let slugs = MunicipalityNames.slugs(meantBy: name)
    if let id = own.first(where: { slugs.contains(rows[$0.index].slug.value) }) { return own.count > 1 ? rows[id.index].slug.value : "municipality" }
    if !own.isEmpty, rows.contains(where: { slugs.contains($0.slug.value) }) { return nil }
    return SwedishTerm.meaning(of: name, among: known) ?? NearMiss.nearest(to: name, among: known) ?? UnquotedValue.givers(in: name)
  }
}

extension PromiseDocument {
  /// Whether no more than one is written, nor several in one value: "berg, sala".
  fileprivate var namesOneMunicipality: Bool {
    municipalities.count < 2
      && !municipalities.contains { $0.value.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") } }
  }
}

extension Giver {
  fileprivate var isParty: Bool { if case .party = self { true } else { false } }
}
