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

extension Wording {
  /// What an address that a site is published at has to be.
  static let wantedSiteAddress = Wording(
    sv: "en hel webbadress, som https://loften.berg.se/", en: "a whole web address, such as https://loften.berg.se/")
}

extension Wording {
  static let municipality = Wording(sv: "KOMMUN", en: "MUNICIPALITY")
  static let period = Wording(sv: "PERIOD", en: "PERIOD")
  static let year = Wording(sv: "ÅR", en: "YEAR")
  static let name = Wording(sv: "NAMN", en: "NAME")
  static let text = Wording(sv: "TEXT", en: "TEXT")
}

// What several of the commands that begin a document say of a word.
extension Wording {
  static let whichMunicipality = Wording(sv: "Kommunens namn eller slug: berg.\nFlera skrivs \"berg, are\".", en: "The municipality's name or slug: berg.\nSeveral are written \"berg, are\".")
}
