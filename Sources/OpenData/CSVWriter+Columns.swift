import Edition
import PromiseModel
import SafeHTML
import Writers

extension CSVWriter {
  /// The columns' names.
  mutating func header<Row>(_ columns: [DataColumn<Row>]) {
    for column in columns { cell(column.member.field.rawValue) }
    endRow()
  }

  /// A cell for each column.
  mutating func row<Row>(_ columns: [DataColumn<Row>], of row: Row, from view: Viewpoint) {
    for column in columns { cell(column.value(row, view)) }
    endRow()
  }

  private mutating func cell(_ value: DataValue) {
    switch value {
    case .none, .object, .objects: emptyCell()
    case .text(let text): cell(text)
    case .markup(let markup): cell(markup.description)
    case .integer(let number): cell(plain: String(number))
    case .number(let quantity): cell(plain: Self.text(of: quantity))
    case .flag(let flag): cell(plain: flag ? "true" : "false")
    case .texts(let texts): cell(texts)
    case .integers(let numbers): cell(numbers.map { String($0) })
    }
  }

  private static func text(of quantity: Quantity) -> String {
    let (whole, decimals) = quantity.parts
    return decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
  }
}
