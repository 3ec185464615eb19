import Arguments

// What help calls the values that several options have.
extension Wording {
  static let folder = Wording(sv: "MAPP", en: "FOLDER")
  static let file = Wording(sv: "FIL", en: "FILE")
  static let number = Wording(sv: "ANTAL", en: "NUMBER")
  static let address = Wording(sv: "ADRESS", en: "ADDRESS")
  static let date = Wording(sv: "DATUM", en: "DATE")
  static let form = Wording(sv: "FORM", en: "FORM")
}
