import Edition
import Writers

/// The JSON Schema (draft 2020-12) of a table's file or of a kind of document.
struct DataSchemaFile: SiteFile {
  private enum Subject {
    case table(DataTable)
    case document(DataDocument)
  }

  private let subject: Subject

  static func all(in plan: FilePlan) -> [DataSchemaFile] {
    DataTable.allCases.map { DataSchemaFile(subject: .table($0)) }
      + DataDocument.allCases.map { DataSchemaFile(subject: .document($0)) }
  }

  var id: PageID {
    switch subject {
    case .table(let table): .data(.tableSchema(table))
    case .document(let document): .data(.documentSchema(document))
    }
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", view.canonical)
      switch subject {
      case .table(let table): json.table(table, view.words)
      case .document(let document): json.document(document, view.words)
      }
    }
    bytes += json.bytes
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension JSONWriter {
  fileprivate mutating func table(_ table: DataTable, _ words: Words) {
    describe({ .title(of: table, in: $0) }, { .description(of: table, in: $0) }, words)
    member("type", "array")
    member("items") { $0.object(of: table.members, words) }
  }

  fileprivate mutating func document(_ document: DataDocument, _ words: Words) {
    describe({ .title(of: document, in: $0) }, { .description(of: document, in: $0) }, words)
    object(of: DataObjects.head + document.members, words)
  }

  private mutating func describe(
    _ title: (DataLanguage) -> DataWord, _ description: (DataLanguage) -> DataWord, _ words: Words
  ) {
    member("title", words[title(.swedish)])
    member("description", words[description(.swedish)])
    member(Self.inEnglish, words[description(.english)])
  }

  /// A name that JSON Schema leaves to others.
  private static let inEnglish = "x-description-en"

  private mutating func object(of members: [DataMember], _ words: Words) {
    member("type", "object")
    member("required", array: members.filter { !$0.isOptional }.map(\.field.rawValue))
    member("properties") { json in
      for part in members { json.member(part.field.rawValue) { $0.property(part, words) } }
    }
  }

  private mutating func property(_ member: DataMember, _ words: Words) {
    self.member("description", words[DataWord.meaning(of: member.field, in: .swedish)])
    self.member(Self.inEnglish, words[DataWord.meaning(of: member.field, in: .english)])
    value(of: member, words)
  }

  private mutating func value(of member: DataMember, _ words: Words) {
    switch member.field.type {
    case .text, .markup, .identifier: self.member("type", "string")
    case .address: text("format", "uri")
    case .day: text("format", "date")
    case .date: text("pattern", DataType.datePattern)
    case .integer: self.member("type", "integer")
    case .number: self.member("type", "number")
    case .flag: self.member("type", "boolean")
    case .choice(let names): self.member("enum", array: names)
    case .texts, .identifiers: list { $0.member("type", "string") }
    case .addresses: list { $0.text("format", "uri") }
    case .integers: list { $0.member("type", "integer") }
    case .object: object(of: member.parts, words)
    case .objects: list { $0.object(of: member.parts, words) }
    }
  }

  private mutating func text(_ key: String, _ value: String) {
    member("type", "string")
    member(key, value)
  }

  private mutating func list(_ items: (inout JSONWriter) -> Void) {
    member("type", "array")
    member("items", items)
  }
}
