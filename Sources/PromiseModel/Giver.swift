/// Who is to do what a commitment says.
package enum Giver: Sendable, Hashable {
  case police
  /// The municipality; in a joint promise all of them ("kommunerna").
  case municipality
  /// One of a joint promise's municipalities.
  case oneMunicipality(Municipality.ID)
  /// Somebody beside the police and the municipality: its place in `Promise.parties`.
  case party(Int)
}

/// What a page says of who is to do it.
package enum Givers: Sendable, Hashable {
  /// In the order shown.
  case named([Giver])
  /// The page does not say, and the document says so.
  case unknown
  case notStated

  /// Those who are named, in the order shown; none where nobody is.
  package var list: [Giver] { if case .named(let givers) = self { givers } else { [] } }

  /// How the yearly summary counts it.
  package var category: GiverCategory {
    guard case .named(let givers) = self else { return .notStated }
    var hasPolice = false
    var hasMunicipality = false
    for giver in givers {
      switch giver {
      case .police: hasPolice = true
      case .municipality, .oneMunicipality: hasMunicipality = true
      case .party: return .others
      }
    }
    return hasPolice && hasMunicipality ? .together : hasPolice ? .police : .municipality
  }
}

/// The rows of the yearly summary's table by giver.
package enum GiverCategory: String, Vocabulary {
  case police, municipality, together, others
  case notStated = "not-stated"
}
