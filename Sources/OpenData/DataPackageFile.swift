import Edition
import PromiseModel
import Writers

/// `datapackage.json`: the tables for programs that read Frictionless data packages (version 1).
struct DataPackageFile: SiteFile {
  static func all(in plan: FilePlan) -> [DataPackageFile] { [DataPackageFile()] }

  var id: PageID { .data(.package) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let settings = view.published.facts.settings
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "open-data")
      json.member("title", settings.title)
      json.member("description", view.words[DataWord.wholeDescription(in: .swedish)])
      json.member("x-description-en", view.words[DataWord.wholeDescription(in: .english)])
      json.member("homepage", view.canonical(of: .dataGuide(.swedish)))
      json.licence()
      if let publisher = settings.publisher { json.contributor(publisher) }
      json.member("resources", array: DataTable.allCases) { table, json in
        json.object { $0.resource(table, view) }
      }
    }
    bytes += json.bytes
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension JSONWriter {
  fileprivate mutating func licence() {
    member("licenses", array: [DataLicence.name]) { name, json in
      json.object { json in
        json.member("name", name)
        json.member("title", DataLicence.title)
        json.member("path", DataLicence.address)
      }
    }
  }

  fileprivate mutating func contributor(_ publisher: SiteSettings.Publisher) {
    member("contributors", array: [publisher]) { publisher, json in
      json.object { json in
        json.member("title", publisher.name)
        json.member("role", "publisher")
        if let url = publisher.url { json.member("path", url) }
        if let email = publisher.email { json.member("email", email) }
        if let type = publisher.type { json.member("x-type", type.rawValue) }
        if let number = publisher.organisationNumber { json.member("x-organisation-number", number) }
      }
    }
  }

  fileprivate mutating func resource(_ table: DataTable, _ view: Viewpoint) {
    let words = view.words
    member("profile", "tabular-data-resource")
    member("name", table.rawValue)
    member("title", words[DataWord.title(of: table, in: .swedish)])
    member("description", words[DataWord.description(of: table, in: .swedish)])
    member("x-description-en", words[DataWord.description(of: table, in: .english)])
    let paths = Self.paths(of: table, in: view.published)
    if paths.isEmpty { emptyData(of: table) } else { files(paths) }
    member("schema") { json in
      json.member("fields", array: table.members) { member, json in
        json.object { $0.field(member, words) }
      }
      json.member("missingValues", array: [""])
      json.member("primaryKey", array: table.key.map(\.rawValue))
      json.member("foreignKeys", array: table.owners) { owner, json in json.object { $0.reference(to: owner) } }
    }
  }

  /// From the package.
  private static func paths(of table: DataTable, in site: Site) -> [String] {
    guard table.isInParts else { return [DataFileID.csv(table).name] }
    return DataParts(table, in: site).all.map { DataFileID.csvPart($0.part).name }
  }

  /// One file, or several that each begin with the names of the fields.
  private mutating func files(_ paths: [String]) {
    if paths.count == 1 { member("path", paths[0]) } else { member("path", array: paths) }
    member("format", "csv")
    member("mediatype", "text/csv")
    member("encoding", "utf-8")
  }

  /// A resource must have something; of a table without rows there is no file.
  private mutating func emptyData(of table: DataTable) {
    member("data", array: [table.members.map(\.field.rawValue)]) { names, json in
      json.array { json in for name in names { json.write(name) } }
    }
  }

  private mutating func reference(to owner: DataTable) {
    member("fields", array: owner.key.map(\.rawValue))
    member("reference") { json in
      json.member("resource", owner.rawValue)
      json.member("fields", array: owner.key.map(\.rawValue))
    }
  }

  private mutating func field(_ member: DataMember, _ words: Words) {
    self.member("name", member.field.rawValue)
    self.member("description", words[DataWord.meaning(of: member.field, in: .swedish)])
    self.member("x-description-en", words[DataWord.meaning(of: member.field, in: .english)])
    type(member.field.type)
    let constraints = Self.constraints(on: member)
    guard !constraints.isEmpty else { return }
    self.member("constraints") { json in for write in constraints { write(&json) } }
  }

  private mutating func type(_ type: DataType) {
    switch type {
    case .integer: member("type", "integer")
    case .number: member("type", "number")
    case .flag: member("type", "boolean")
    case .day: member("type", "date")
    default: member("type", "string")
    }
  }

  private static func constraints(on member: DataMember) -> [(inout JSONWriter) -> Void] {
    var constraints: [(inout JSONWriter) -> Void] = []
    // An empty list is an empty cell.
    if !member.isOptional, !member.field.type.isList { constraints.append { $0.member("required", true) } }
    switch member.field.type {
    case .choice(let names): constraints.append { $0.member("enum", array: names) }
    case .date: constraints.append { $0.member("pattern", DataType.datePattern) }
    default: break
    }
    return constraints
  }
}
