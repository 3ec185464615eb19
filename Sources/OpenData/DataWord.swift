package import Edition

/// The keys of `data.yaml`: what every table, document, field and type is called and means, in each
/// language that the data is described in. They follow from the lists of those, so none is forgotten.
package struct DataWord: WordKey {
  package static let file = "data.yaml"

  package let key: String

  private init(_ path: String...) {
    key = "data." + path.joined(separator: ".")
  }

  package static let allCases: [DataWord] =
    DataLanguage.allCases.flatMap(words) + DataField.allCases.map { example(of: $0) }

  private static func words(in language: DataLanguage) -> [DataWord] {
    var words = [wholeTitle(in: language), wholeDescription(in: language), guideTitle(in: language)]
    for table in DataTable.allCases {
      words += [title(of: table, in: language), description(of: table, in: language)]
    }
    for document in DataDocument.allCases {
      words += [title(of: document, in: language), description(of: document, in: language)]
    }
    words += DataType.keys.map { DataWord("type", $0, language.rawValue) }
    return words + DataField.allCases.map { meaning(of: $0, in: language) }
  }

  package static func meaning(of field: DataField, in language: DataLanguage) -> DataWord {
    DataWord("field", field.rawValue, language.rawValue)
  }

  package static func example(of field: DataField) -> DataWord {
    DataWord("field", field.rawValue, "example")
  }

  package static func name(of type: DataType, in language: DataLanguage) -> DataWord {
    DataWord("type", type.key, language.rawValue)
  }

  package static func title(of table: DataTable, in language: DataLanguage) -> DataWord {
    DataWord("table", table.rawValue, language.rawValue, "title")
  }

  package static func description(of table: DataTable, in language: DataLanguage) -> DataWord {
    DataWord("table", table.rawValue, language.rawValue, "description")
  }

  package static func title(of document: DataDocument, in language: DataLanguage) -> DataWord {
    DataWord("document", document.rawValue, language.rawValue, "title")
  }

  package static func description(of document: DataDocument, in language: DataLanguage) -> DataWord {
    DataWord("document", document.rawValue, language.rawValue, "description")
  }

  /// Of all tables together.
  package static func wholeTitle(in language: DataLanguage) -> DataWord {
    DataWord("whole", language.rawValue, "title")
  }

  package static func wholeDescription(in language: DataLanguage) -> DataWord {
    DataWord("whole", language.rawValue, "description")
  }

  package static func guideTitle(in language: DataLanguage) -> DataWord {
    DataWord("guide", language.rawValue, "title")
  }
}
