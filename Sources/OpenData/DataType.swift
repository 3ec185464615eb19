import Edition
import PromiseModel

/// What the value of a field is.
package enum DataType: Sendable, Equatable {
  case text
  /// HTML.
  case markup
  /// A name that programs go by: letters, digits, `-` and `/`.
  case identifier
  case address
  case integer
  case number
  case flag
  case day
  /// A day, or only its month or its year, as known.
  case date
  case choice([String])
  case texts
  case identifiers
  case addresses
  case integers
  /// One with parts, and a list of such; only in documents.
  case object
  case objects

  /// The key of its name in `data.yaml`.
  var key: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .identifier: "identifier"
    case .address: "address"
    case .integer: "integer"
    case .number: "number"
    case .flag: "flag"
    case .day: "day"
    case .date: "date"
    case .choice: "choice"
    case .texts: "texts"
    case .identifiers: "identifiers"
    case .addresses: "addresses"
    case .integers: "integers"
    case .object: "object"
    case .objects: "objects"
    }
  }

  static let keys = [
    text, markup, identifier, address, integer, number, flag, day, date, choice([]), texts, identifiers,
    addresses, integers, object, objects,
  ].map(\.key)

  var isList: Bool {
    switch self {
    case .texts, .identifiers, .addresses, .integers, .objects: true
    default: false
    }
  }

  /// Years, months and days as they may be written.
  static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
}
