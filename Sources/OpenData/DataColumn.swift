import Edition
import PromiseModel
import SafeHTML
import Writers

/// One field of a row or a document, and where its value comes from. What is written and what is said
/// about it (schemas, the dictionary) are made of the same columns, so that they can't differ. A class, since
/// every cell asks its column.
final class DataColumn<Row>: Sendable {
  let member: DataMember
  /// What its field is called.
  let name: JSONWriter.Name
  let value: @Sendable (Row, Viewpoint) -> DataValue

  /// A field that is always there.
  convenience init(_ field: DataField, _ value: @escaping @Sendable (Row, Viewpoint) -> DataValue) {
    self.init(field, isOptional: false, value)
  }

  /// A field that may be empty.
  static func maybe(
    _ field: DataField, _ value: @escaping @Sendable (Row, Viewpoint) -> DataValue
  ) -> DataColumn {
    DataColumn(field, isOptional: true, value)
  }

  /// A list of objects with columns of their own.
  /// - `table`: where they are the rows of a table.
  static func objects<Part>(
    _ field: DataField, _ columns: [DataColumn<Part>], of table: DataTable? = nil,
    _ parts: @escaping @Sendable (Row, Viewpoint) -> [Part]
  ) -> DataColumn {
    DataColumn(field, isOptional: false, parts: columns.map(\.member), table: table) { row, view in
      .objects(parts(row, view).map { part in { $0.members(columns, of: part, from: view) } })
    }
  }

  /// One object with columns of its own, or none.
  static func object<Part>(
    _ field: DataField, _ columns: [DataColumn<Part>],
    _ part: @escaping @Sendable (Row, Viewpoint) -> Part?
  ) -> DataColumn {
    DataColumn(field, isOptional: true, parts: columns.map(\.member)) { row, view in
      guard let part = part(row, view) else { return .none }
      return .object { $0.members(columns, of: part, from: view) }
    }
  }

  private init(
    _ field: DataField, isOptional: Bool, parts: [DataMember] = [], table: DataTable? = nil,
    _ value: @escaping @Sendable (Row, Viewpoint) -> DataValue
  ) {
    member = DataMember(field: field, isOptional: isOptional, parts: parts, table: table)
    name = JSONWriter.Name(field.rawValue)
    self.value = value
  }
}

extension DataColumn {
  /// The same for a larger row that this one is found in.
  func lifted<Outer>(
    _ inner: @escaping @Sendable (Outer, Viewpoint) -> Row
  ) -> DataColumn<Outer> {
    DataColumn<Outer>(
      member.field, isOptional: member.isOptional, parts: member.parts, table: member.table
    ) { [value] row, view in value(inner(row, view), view) }
  }
}

extension Array {
  /// The columns of rows that stand inside something that says these fields already.
  func without<Row>(_ fields: DataField...) -> [Element] where Element == DataColumn<Row> {
    filter { !fields.contains($0.member.field) }
  }
}

extension JSONWriter {
  /// A member for each column that has a value.
  mutating func members<Row>(_ columns: [DataColumn<Row>], of row: Row, from view: Viewpoint) {
    for column in columns {
      let value = column.value(row, view)
      if case .none = value { continue }
      key(column.name)
      write(value)
    }
  }

  private mutating func write(_ value: DataValue) {
    switch value {
    case .none: preconditionFailure("what is not there has no member")
    case .text(let text): write(text)
    case .markup(let markup): write(utf8: markup.bytes)
    case .integer(let number): write(number)
    case .number(let quantity): write(whole: quantity.parts.whole, decimals: quantity.parts.decimals)
    case .flag(let flag): write(flag)
    case .texts(let texts): array { json in for text in texts { json.write(text) } }
    case .integers(let numbers): array { json in for number in numbers { json.write(number) } }
    case .object(let members): object(members)
    case .objects(let objects): array { json in for members in objects { json.object(members) } }
    }
  }
}
